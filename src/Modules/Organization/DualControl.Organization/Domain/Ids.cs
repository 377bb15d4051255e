using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Domain;

/// <summary>制度 Policy of an enterprise.</summary>
internal readonly record struct PolicyId(Guid Value) : IId<PolicyId>
{
    public static PolicyId From(Guid value) => new(value);
    public static PolicyId New() => new(Ids.New());
    public static bool TryParse(string? text, out PolicyId id) => Ids.TryParse(text, out id);
}

/// <summary>包联 Linked supervision.</summary>
internal readonly record struct LinkedSupervisionId(Guid Value) : IId<LinkedSupervisionId>
{
    public static LinkedSupervisionId From(Guid value) => new(value);
    public static LinkedSupervisionId New() => new(Ids.New());
    public static bool TryParse(string? text, out LinkedSupervisionId id) => Ids.TryParse(text, out id);
}

/// <summary>领导小组 The leading group; there is one.</summary>
internal readonly record struct LeadingGroupId(Guid Value) : IId<LeadingGroupId>
{
    public static readonly LeadingGroupId Only = new(new Guid("00000000-0000-7000-8000-000000000001"));

    public static LeadingGroupId From(Guid value) => new(value);
    public static bool TryParse(string? text, out LeadingGroupId id) => Ids.TryParse(text, out id);
}
