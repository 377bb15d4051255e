using System.Text.Json;
using System.Text.RegularExpressions;
using DualControl.SharedKernel.Results;

namespace DualControl.BuildingBlocks.Api;

/// <summary>Which field of a JSON text is at fault, and why, out of what the reader throws.</summary>
public static partial class JsonFaults
{
    /// <summary>The faulty fields; none for what is no JSON at all.</summary>
    /// <param name="exception">What the reader threw.</param>
    /// <param name="type">What the text was to become; null when it is not known.</param>
    public static IReadOnlyList<FieldError> Of(JsonException exception, Type? type)
    {
        if (exception.InnerException is { } inner && inner.GetType().Name == "JsonReaderException") return [];
        var path = exception.Path is { } p ? p.TrimStart('$').TrimStart('.') : "";
        if (MissingProperties().Match(exception.Message) is { Success: true } missing)
            return [.. Quoted().Matches(missing.Groups[1].Value)
                .Select(m => new FieldError(path.Length == 0 ? m.Groups[1].Value : $"{path}.{m.Groups[1].Value}", "json.missing_property"))];
        if (exception.Message.StartsWith("Duplicate property", StringComparison.Ordinal) && Quoted().Match(exception.Message) is { Success: true } twice)
            return [new FieldError(path.Length == 0 ? twice.Groups[1].Value : path, "json.duplicate_property")];
        if (path.Length == 0) return [];
        if (exception.Message.Contains("could not be mapped", StringComparison.Ordinal)) return [new FieldError(path, "json.unknown_property")];
        if (exception.Message.Contains("null values", StringComparison.Ordinal)) return [new FieldError(path, "json.missing_property")];
        return [ValueForms.Refuse(path, type is null ? null : ValueForms.TypeAt(type, path))];
    }

    [GeneratedRegex("missing required properties including: (.*)$", RegexOptions.None, 100)]
    private static partial Regex MissingProperties();

    [GeneratedRegex("'([^']+)'", RegexOptions.None, 100)]
    private static partial Regex Quoted();
}
