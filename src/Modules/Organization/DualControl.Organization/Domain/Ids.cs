using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Domain;

/// <summary>制度 Policy of an enterprise.</summary>
internal readonly record struct PolicyId(Guid Value) : IId<PolicyId>
{
    public static PolicyId From(Guid value) => new(value);
    public static PolicyId New() => new(Ids.New());
    public static bool TryParse(string? text, out PolicyId id) => Ids.TryParse(text, out id);
}

/// <summary>任职 A person's holding of a post.</summary>
internal readonly record struct PostHoldingId(Guid Value) : IId<PostHoldingId>
{
    public static PostHoldingId From(Guid value) => new(value);
    public static PostHoldingId New() => new(Ids.New());
    public static bool TryParse(string? text, out PostHoldingId id) => Ids.TryParse(text, out id);
}

/// <summary>制度阅知 Confirmation that a policy version was read.</summary>
internal readonly record struct PolicyReadingId(Guid Value) : IId<PolicyReadingId>
{
    public static PolicyReadingId From(Guid value) => new(value);
    public static PolicyReadingId New() => new(Ids.New());
    public static bool TryParse(string? text, out PolicyReadingId id) => Ids.TryParse(text, out id);
}

/// <summary>推进团队 Promotion team of an enterprise.</summary>
internal readonly record struct PromotionTeamId(Guid Value) : IId<PromotionTeamId>
{
    public static PromotionTeamId From(Guid value) => new(value);
    public static PromotionTeamId New() => new(Ids.New());
    public static bool TryParse(string? text, out PromotionTeamId id) => Ids.TryParse(text, out id);
}

/// <summary>包联 Linked supervision.</summary>
internal readonly record struct LinkedSupervisionId(Guid Value) : IId<LinkedSupervisionId>
{
    public static LinkedSupervisionId From(Guid value) => new(value);
    public static LinkedSupervisionId New() => new(Ids.New());
    public static bool TryParse(string? text, out LinkedSupervisionId id) => Ids.TryParse(text, out id);
}

/// <summary>包联走访 Visit of a linked supervision.</summary>
internal readonly record struct LinkedVisitId(Guid Value) : IId<LinkedVisitId>
{
    public static LinkedVisitId From(Guid value) => new(value);
    public static LinkedVisitId New() => new(Ids.New());
    public static bool TryParse(string? text, out LinkedVisitId id) => Ids.TryParse(text, out id);
}

/// <summary>股室职务 Post of a section.</summary>
internal readonly record struct SectionPostId(Guid Value) : IId<SectionPostId>
{
    public static SectionPostId From(Guid value) => new(value);
    public static SectionPostId New() => new(Ids.New());
    public static bool TryParse(string? text, out SectionPostId id) => Ids.TryParse(text, out id);
}

/// <summary>领导小组 The leading group; there is one.</summary>
internal readonly record struct LeadingGroupId(Guid Value) : IId<LeadingGroupId>
{
    public static readonly LeadingGroupId Only = new(new Guid("00000000-0000-7000-8000-000000000001"));

    public static LeadingGroupId From(Guid value) => new(value);
    public static bool TryParse(string? text, out LeadingGroupId id) => Ids.TryParse(text, out id);
}

/// <summary>考核细则 Version of an enterprise's rules for points.</summary>
internal readonly record struct AssessmentRuleSetId(Guid Value) : IId<AssessmentRuleSetId>
{
    public static AssessmentRuleSetId From(Guid value) => new(value);
    public static AssessmentRuleSetId New() => new(Ids.New());
    public static bool TryParse(string? text, out AssessmentRuleSetId id) => Ids.TryParse(text, out id);
}

/// <summary>计分记录 What an event counts for somebody.</summary>
internal readonly record struct ScoringEventId(Guid Value) : IId<ScoringEventId>
{
    public static ScoringEventId From(Guid value) => new(value);
    public static ScoringEventId New() => new(Ids.New());
    public static bool TryParse(string? text, out ScoringEventId id) => Ids.TryParse(text, out id);
}

/// <summary>考核期 Assessment period.</summary>
internal readonly record struct AssessmentPeriodId(Guid Value) : IId<AssessmentPeriodId>
{
    public static AssessmentPeriodId From(Guid value) => new(value);
    public static AssessmentPeriodId New() => new(Ids.New());
    public static bool TryParse(string? text, out AssessmentPeriodId id) => Ids.TryParse(text, out id);
}

/// <summary>考核结果 Frozen result in a period.</summary>
internal readonly record struct AssessmentResultId(Guid Value) : IId<AssessmentResultId>
{
    public static AssessmentResultId From(Guid value) => new(value);
    public static AssessmentResultId New() => new(Ids.New());
    public static bool TryParse(string? text, out AssessmentResultId id) => Ids.TryParse(text, out id);
}

/// <summary>建档申请 Request to be entered.</summary>
internal readonly record struct EnterpriseRegistrationId(Guid Value) : IId<EnterpriseRegistrationId>
{
    public static EnterpriseRegistrationId From(Guid value) => new(value);
    public static EnterpriseRegistrationId New() => new(Ids.New());
    public static bool TryParse(string? text, out EnterpriseRegistrationId id) => Ids.TryParse(text, out id);
}

/// <summary>责任书模板 Template of responsibility letters.</summary>
internal readonly record struct ResponsibilityLetterTemplateId(Guid Value) : IId<ResponsibilityLetterTemplateId>
{
    public static ResponsibilityLetterTemplateId From(Guid value) => new(value);
    public static ResponsibilityLetterTemplateId New() => new(Ids.New());
    public static bool TryParse(string? text, out ResponsibilityLetterTemplateId id) => Ids.TryParse(text, out id);
}

/// <summary>责任书 Responsibility letter.</summary>
internal readonly record struct ResponsibilityLetterId(Guid Value) : IId<ResponsibilityLetterId>
{
    public static ResponsibilityLetterId From(Guid value) => new(value);
    public static ResponsibilityLetterId New() => new(Ids.New());
    public static bool TryParse(string? text, out ResponsibilityLetterId id) => Ids.TryParse(text, out id);
}

/// <summary>责任书签发批次 Batch of letters issued together.</summary>
internal readonly record struct ResponsibilityLetterBatchId(Guid Value) : IId<ResponsibilityLetterBatchId>
{
    public static ResponsibilityLetterBatchId From(Guid value) => new(value);
    public static ResponsibilityLetterBatchId New() => new(Ids.New());
    public static bool TryParse(string? text, out ResponsibilityLetterBatchId id) => Ids.TryParse(text, out id);
}

/// <summary>导入 Import of a table.</summary>
internal readonly record struct ImportId(Guid Value) : IId<ImportId>
{
    public static ImportId From(Guid value) => new(value);
    public static ImportId New() => new(Ids.New());
    public static bool TryParse(string? text, out ImportId id) => Ids.TryParse(text, out id);
}

/// <summary>导入错误 Finding in an uploaded table.</summary>
internal readonly record struct ImportFindingId(Guid Value) : IId<ImportFindingId>
{
    public static ImportFindingId From(Guid value) => new(value);
    public static ImportFindingId New() => new(Ids.New());
    public static bool TryParse(string? text, out ImportFindingId id) => Ids.TryParse(text, out id);
}
