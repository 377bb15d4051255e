using System.Collections;
using System.Reflection;
using System.Text.Json;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;

namespace DualControl.BuildingBlocks.Api;

/// <summary>What a value of a type must look like, for the client that sent another.</summary>
internal static class ValueForms
{
    /// <summary>The field, and the form or the allowed values of its type; just "wrong" when the type is not known.</summary>
    public static FieldError Refuse(string path, Type? type)
    {
        var value = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (value is { IsGenericType: true } && value.GetGenericTypeDefinition() == typeof(Choice<>)) value = value.GetGenericArguments()[0];
        return new FieldError(path, value switch
        {
            null => Text.Of("json.bad_value"),
            { IsEnum: true } => Text.Of("json.not_listed", string.Join(", ", MembersOf(value).Select(JsonNamingPolicy.CamelCase.ConvertName))),
            _ when Ids.IsId(value) => Text.Of("json.bad_id"),
            _ when value == typeof(DateOnly) => Text.Of("json.bad_day"),
            _ when value == typeof(Month) => Text.Of("json.bad_month"),
            _ when value == typeof(DateTimeOffset) => Text.Of("json.bad_instant"),
            _ when value == typeof(Money) => Text.Of("json.bad_money"),
            _ when value == typeof(bool) => Text.Of("json.bad_flag"),
            _ when value == typeof(int) || value == typeof(long) => Text.Of("json.bad_integer"),
            _ when value == typeof(decimal) => Text.Of("json.bad_number"),
            _ when value == typeof(string) => Text.Of("json.bad_text"),
            _ when value.IsAssignableTo(typeof(IEnumerable)) => Text.Of("json.bad_list"),
            _ => Text.Of("json.bad_value"),
        });
    }

    /// <summary>The members of an enum a client may send; the empty set of flags is none of them.</summary>
    public static IReadOnlyList<string> MembersOf(Type type) =>
        [.. Enum.GetNames(type).Where(n => !(type.IsDefined(typeof(FlagsAttribute), false) && Convert.ToInt64(Enum.Parse(type, n), null) == 0))];

    /// <summary>The type of the property a JSON path such as <c>measures[0].level</c> leads to, from the body's type.</summary>
    public static Type? TypeAt(Type body, string path)
    {
        Type? type = body;
        foreach (var part in path.Split('.'))
        {
            var name = part.Split('[')[0];
            type = type?.GetProperties(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name) == name)?.PropertyType;
            if (part.EndsWith(']')) type = type is { IsGenericType: true } ? type.GetGenericArguments()[0] : null;
        }
        return type;
    }
}
