using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Domain;

internal static class OrganizationErrors
{
    public static readonly Error SectionNameTaken = Error.Conflict("section.name_taken");
    public static readonly Error SectionNotFound = Error.Rule("section.not_found");
    public static readonly Error CreditCodeTaken = Error.Conflict("enterprise.credit_code_taken");
    public static readonly Error EnterpriseNotFound = Error.Rule("enterprise.not_found");
    public static readonly Error IndustryNotOfSection = Error.Rule("enterprise.industry_not_of_section");
    public static readonly Error NotYourSection = Error.Rule("enterprise.not_your_section");
    public static readonly Error UnitParentNotFound = Error.Rule("unit.parent_not_found");
    public static readonly Error UnitParentKind = Error.Rule("unit.parent_kind");
    public static readonly Error UnitTooDeep = Error.Rule("unit.too_deep");
    public static readonly Error UnitNameTaken = Error.Conflict("unit.name_taken");
    public static readonly Error UnitNotOfEnterprise = Error.Rule("unit.not_of_enterprise");
    public static readonly Error PostTitleTaken = Error.Conflict("post.title_taken");
    public static readonly Error PostNotOfEnterprise = Error.Rule("post.not_of_enterprise");
    public static readonly Error PostOfOtherUnit = Error.Rule("post.of_other_unit");
    public static readonly Error LinkEndBeforeStart = Error.Rule("linked_supervision.end_before_start");
    public static readonly Error LinkEndNotEarlier = Error.Rule("linked_supervision.end_not_earlier");
    public static readonly Error LinkEnded = Error.Rule("linked_supervision.ended");
    public static readonly Error LinkExists = Error.Conflict("linked_supervision.exists");
}
