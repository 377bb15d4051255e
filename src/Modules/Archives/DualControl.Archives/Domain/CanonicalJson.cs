using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DualControl.Archives.Domain;

/// <summary>
/// The one byte sequence that stands for a JSON document (RFC 8785, JCS): UTF-8 without white space, members sorted by UTF-16 code units,
/// numbers as ECMAScript writes them. Whoever has the document can compute the hash in the log again, in any language.
/// </summary>
internal static class CanonicalJson
{
    // RFC 8785 builds on I-JSON: a member named twice has no single meaning.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The canonical bytes of a JSON text. Throws <see cref="JsonException"/> when it is not I-JSON.</summary>
    public static byte[] Of(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Of(document.RootElement);
        }
        catch (InvalidOperationException e)
        {
            // So System.Text.Json reports a lone surrogate, and only when the string is read.
            throw new JsonException("A string holds a lone surrogate.", e);
        }
    }

    /// <summary>The canonical bytes of an element made by this code.</summary>
    public static byte[] Of(JsonElement element)
    {
        var text = new StringBuilder();
        Write(text, element);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, element);
                break;
            case JsonValueKind.Array:
                WriteArray(text, element);
                break;
            case JsonValueKind.String:
                WriteString(text, element.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(EcmaNumber.Format(NumberOf(element)));
                break;
            default:
                text.Append(element.GetRawText());   // true, false, null
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonElement element)
    {
        text.Append('{');
        var members = element.EnumerateObject().Select(m => (m.Name, m.Value)).OrderBy(m => m.Name, StringComparer.Ordinal);
        var first = true;
        foreach (var (name, value) in members)
        {
            if (!first) text.Append(',');
            first = false;
            WriteString(text, name);
            text.Append(':');
            Write(text, value);
        }
        text.Append('}');
    }

    private static void WriteArray(StringBuilder text, JsonElement element)
    {
        text.Append('[');
        var first = true;
        foreach (var item in element.EnumerateArray())
        {
            if (!first) text.Append(',');
            first = false;
            Write(text, item);
        }
        text.Append(']');
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        text.Append('"');
    }

    private static double NumberOf(JsonElement element) =>
        element.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new JsonException($"The number {element.GetRawText()} is beyond IEEE 754 double precision.");
}
