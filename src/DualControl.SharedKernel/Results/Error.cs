using DualControl.SharedKernel.Texts;

namespace DualControl.SharedKernel.Results;

/// <summary>Which family an expected failure belongs to; one place turns it into an HTTP status.</summary>
public enum ErrorKind
{
    /// <summary>400: the request itself is malformed or out of range.</summary>
    Invalid,
    /// <summary>401: nobody is signed in.</summary>
    Unauthenticated,
    /// <summary>403: the caller's roles do not allow the use case.</summary>
    Forbidden,
    /// <summary>404: absent, or outside the caller's scope.</summary>
    NotFound,
    /// <summary>409: a duplicate, or a concurrent change won.</summary>
    Conflict,
    /// <summary>412: the caller acted on an outdated version (If-Match).</summary>
    PreconditionFailed,
    /// <summary>422: a business rule refuses.</summary>
    Rule,
}

/// <summary>
/// An expected failure with a stable code such as <c>danger.not_rectified</c>. The text people read is looked up under
/// that code in the <c>messages.json</c> of the module that declares it.
/// </summary>
/// <param name="Code">Stable, lower case, <c>area.reason</c>.</param>
/// <param name="Kind">Family of the failure.</param>
public sealed record Error(string Code, ErrorKind Kind)
{
    /// <summary>Values for the placeholders {0}, {1}… of the detail text.</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>Which fields are at fault, and why.</summary>
    public IReadOnlyList<FieldError> Fields { get; init; } = [];

    /// <summary>A failure of kind 400.</summary>
    public static Error Invalid(string code) => new(code, ErrorKind.Invalid);
    /// <summary>A failure of kind 403.</summary>
    public static Error Forbidden(string code) => new(code, ErrorKind.Forbidden);
    /// <summary>A failure of kind 404.</summary>
    public static Error NotFound(string code) => new(code, ErrorKind.NotFound);
    /// <summary>A failure of kind 409.</summary>
    public static Error Conflict(string code) => new(code, ErrorKind.Conflict);
    /// <summary>A failure of kind 422: a business rule refuses.</summary>
    public static Error Rule(string code) => new(code, ErrorKind.Rule);

    /// <summary>The same failure with values for its text.</summary>
    public Error With(params object[] arguments) => this with { Arguments = arguments };

    /// <summary>The same failure naming the one field at fault, with the failure's own text.</summary>
    public Error At(string path) => At(new FieldError(path, new Text(Code, Arguments, false)));

    /// <summary>The same failure, found in a part of the body: its fields lie under that part's name.</summary>
    public Error Under(string part) => this with { Fields = [.. Fields.Select(f => f with { Path = $"{part}.{f.Path}" })] };

    /// <summary>The same failure naming the fields at fault.</summary>
    public Error At(params FieldError[] fields) => this with { Fields = fields };
}

/// <summary>One field at fault.</summary>
/// <param name="Path">JSON path of the field in the request body, e.g. <c>measures[0].description</c>.</param>
/// <param name="Reason">Why it is refused.</param>
public sealed record FieldError(string Path, Text Reason)
{
    /// <summary>A reason looked up in messages.json.</summary>
    public FieldError(string path, string code, params object[] arguments) : this(path, Text.Of(code, arguments)) { }
}
