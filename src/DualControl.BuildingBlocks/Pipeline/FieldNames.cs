using System.Text.Json;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.BuildingBlocks.Pipeline;

/// <summary>What validators call a property in their messages: <c>field.name</c> of messages.json, in the reader's language.</summary>
internal static class FieldNames
{
    /// <summary>Key of a property's name in messages.json.</summary>
    public static string KeyOf(string property) => $"field.{JsonNamingPolicy.CamelCase.ConvertName(property)}";

    public static void Use() => ValidatorOptions.Global.DisplayNameResolver =
        (_, member, _) => member is not null && Messages.All.TryGetValue(KeyOf(member.Name), out var name) ? name.Current : null;
}
