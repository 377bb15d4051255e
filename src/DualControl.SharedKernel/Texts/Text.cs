namespace DualControl.SharedKernel.Texts;

/// <summary>A text for people, named by its code in a messages.json; rendered in the reader's language.</summary>
/// <param name="Code">Key in messages.json, or the text itself when <paramref name="IsLiteral"/>.</param>
/// <param name="Arguments">Values for {0}, {1}…; a <see cref="Text"/> among them is rendered too.</param>
/// <param name="IsLiteral">Already rendered (FluentValidation's own messages).</param>
public sealed record Text(string Code, IReadOnlyList<object> Arguments, bool IsLiteral)
{
    /// <summary>A text looked up under its code.</summary>
    public static Text Of(string code, params object[] arguments) => new(code, arguments, false);
    /// <summary>A text that is rendered already.</summary>
    public static Text Literal(string text) => new(text, [], true);

    /// <summary>The text in the current UI language.</summary>
    public override string ToString() => IsLiteral ? Code : Messages.Render(Code, Arguments);
}
