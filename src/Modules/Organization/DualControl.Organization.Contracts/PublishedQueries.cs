using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Organization.Contracts;

/// <summary>One enterprise of the caller's scope.</summary>
public sealed record FindEnterprise(EnterpriseId Id) : IPublishedQuery<EnterpriseSummary>;

/// <summary>The enterprises of the caller's scope that have not ended (closed, merged), of one section or of all, with the section in charge on a day.</summary>
/// <param name="SectionId">主管股室 Section in charge; null for all.</param>
/// <param name="Day">The bureau's day, today when null. An officer who names it and the own section sees also what the section has lost since.</param>
public sealed record ListEnterprises(SectionId? SectionId, DateOnly? Day = null) : IPublishedQuery<IReadOnlyList<EnterpriseSummary>>;

/// <summary>An enterprise as other modules need it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">单位名称 Name.</param>
/// <param name="CreditCode">统一社会信用代码 Unified social credit code.</param>
/// <param name="Industry">行业 Industry code.</param>
/// <param name="SectionId">主管股室 Section in charge on the day asked for.</param>
/// <param name="SectionName">Its name.</param>
/// <param name="PrincipalPostTitle">第一责任人岗位 Post of the principal.</param>
/// <param name="Location">坐标 Where it lies, WGS 84; null while nobody has said so.</param>
public sealed record EnterpriseSummary(
    EnterpriseId Id, string Name, string CreditCode, string Industry, SectionId SectionId, string SectionName, string? PrincipalPostTitle, EnterpriseLocation? Location = null);

/// <summary>Where an enterprise lies, degrees of WGS 84.</summary>
public sealed record EnterpriseLocation(decimal Longitude, decimal Latitude);

/// <summary>All sections of the bureau, with their industries on a day.</summary>
/// <param name="Day">The bureau's day, today when null.</param>
public sealed record ListSections(DateOnly? Day = null) : IPublishedQuery<IReadOnlyList<SectionSummary>>;

/// <summary>A section as other modules need it.</summary>
public sealed record SectionSummary(SectionId Id, string Name, IReadOnlyList<string> Industries);

/// <summary>One organization unit of the caller's scope.</summary>
public sealed record FindUnit(UnitId Id) : IPublishedQuery<UnitSummary>;

/// <summary>An organization unit with the department and workshop it is, or lies in.</summary>
public sealed record UnitSummary(
    UnitId Id, EnterpriseId EnterpriseId, string Name, UnitKind Kind, UnitId? DepartmentId, string? DepartmentName, UnitId? WorkshopId, string? WorkshopName);

/// <summary>The unit itself, those above and those below it; none when it is not of the enterprise.</summary>
public sealed record ListUnitBranch(EnterpriseId EnterpriseId, UnitId UnitId) : IPublishedQuery<IReadOnlyList<UnitId>>;

/// <summary>One post of the enterprise.</summary>
public sealed record FindPost(EnterpriseId EnterpriseId, PostId Id) : IPublishedQuery<PostSummary>;

/// <summary>A post as other modules need it.</summary>
public sealed record PostSummary(PostId Id, EnterpriseId EnterpriseId, UnitId? UnitId, string Title, ManagementRank Rank);

/// <summary>The organization units and posts of an enterprise, to find them by name.</summary>
public sealed record ListStructure(EnterpriseId EnterpriseId) : IPublishedQuery<EnterpriseStructure>;

/// <summary>Units and posts by name.</summary>
public sealed record EnterpriseStructure(IReadOnlyList<NamedUnit> Units, IReadOnlyList<NamedPost> Posts);

/// <summary>An organization unit by name.</summary>
public sealed record NamedUnit(UnitId Id, string Name);

/// <summary>A post by title, with its unit; null for a post of the whole enterprise.</summary>
public sealed record NamedPost(PostId Id, UnitId? UnitId, string Title);

/// <summary>The unit and post named as responsible, checked: both of the enterprise, and the post answering for the unit.</summary>
public sealed record FindResponsible(EnterpriseId EnterpriseId, UnitId UnitId, PostId PostId) : IPublishedQuery<ResponsibleSummary>;

/// <summary>A responsible unit with its department and workshop, and the responsible post.</summary>
public sealed record ResponsibleSummary(
    string UnitName, UnitId? DepartmentId, string? DepartmentName, UnitId? WorkshopId, string? WorkshopName, string PostTitle, ManagementRank Rank);

/// <summary>Do the organization, unit and post that an account shall stand for exist, and are unit and post of that enterprise? Asked by administrators, who see no business records: it answers with a refusal or nothing.</summary>
/// <param name="SectionId">Section of the bureau.</param>
/// <param name="EnterpriseId">Enterprise.</param>
/// <param name="UnitId">Unit of that enterprise.</param>
/// <param name="UnitKind">Kind the unit must have; null for any.</param>
/// <param name="PostId">Post of that enterprise.</param>
public sealed record CheckAffiliation(SectionId? SectionId, EnterpriseId? EnterpriseId, UnitId? UnitId, UnitKind? UnitKind, PostId? PostId) : IPublishedQuery<AffiliationChecked>;

/// <summary>The affiliation holds.</summary>
public sealed record AffiliationChecked;

/// <summary>The posts of an enterprise that nobody holds on a day.</summary>
public sealed record ListVacantPosts(EnterpriseId EnterpriseId, DateOnly Day) : IPublishedQuery<IReadOnlyList<VacantPost>>;

/// <summary>A post without a holder.</summary>
/// <param name="Id">Post.</param>
/// <param name="UnitId">Its unit; null for a post of the whole enterprise.</param>
/// <param name="Title">Its title.</param>
/// <param name="LastHeldOn">Last day somebody held it; null when nobody ever did.</param>
public sealed record VacantPost(PostId Id, UnitId? UnitId, string Title, DateOnly? LastHeldOn);

/// <summary>Figures of an enterprise's organization for the monthly report.</summary>
public sealed record GetOrganizationFigures(EnterpriseId EnterpriseId, DateOnly AsOf) : IPublishedQuery<OrganizationFigures>;

/// <summary>Counts on a day.</summary>
/// <param name="PoliciesIssued">五项制度 n/5: distinct kinds in force, 0–5.</param>
/// <param name="WeakPolicies">Of the policies in force, those with an overdue evaluation or an open improvement; see <see cref="ListWeakPolicies"/>.</param>
/// <param name="PromotionTeamMembers">推进团队人数 Members of the promotion team, its head among them; 0 before the team is set.</param>
/// <param name="Persons">Persons registered.</param>
/// <param name="Posts">Posts registered.</param>
/// <param name="Units">Organization units.</param>
/// <param name="SpecialTrainingAttendances">专项培训人次 Attendances of closed sessions of special training in the day's month, up to the day.</param>
/// <param name="PostTrainingCoverage">岗位培训覆盖率 Of the holders of posts on the day, those trained in the day's year up to it, per cent with two places; null when nobody holds a post.</param>
public sealed record OrganizationFigures(
    int PoliciesIssued, int WeakPolicies, int PromotionTeamMembers, int Persons, int Posts, int Units, int SpecialTrainingAttendances, decimal? PostTrainingCoverage)
{
    /// <summary>领导小组、推进团队已成立 The team headed by the principal is set.</summary>
    public bool PromotionTeamFormed => PromotionTeamMembers > 0;
}

/// <summary>The policies of an enterprise that were weak on a day: in force, and their evaluation overdue or an improvement open.</summary>
public sealed record ListWeakPolicies(EnterpriseId EnterpriseId, DateOnly Day) : IPublishedQuery<IReadOnlyList<WeakPolicy>>;

/// <summary>A weak policy, and why.</summary>
/// <param name="Kind">类别 One of the five kinds.</param>
/// <param name="Title">名称 Title.</param>
/// <param name="VersionNumber">第几版 Version in force.</param>
/// <param name="EvaluationDue">评估期限 By when an evaluation was due.</param>
/// <param name="Overdue">It was not held by then.</param>
/// <param name="ImprovementOpen">An evaluation asked for improvement, and no newer version was issued.</param>
public sealed record WeakPolicy(PolicyKind Kind, string Title, int VersionNumber, DateOnly EvaluationDue, bool Overdue, bool ImprovementOpen);

/// <summary>An enterprise was entered into the bureau's base ledger.</summary>
public sealed record EnterpriseRegistered(EnterpriseId Id, string Name, SectionId SectionId, DateTimeOffset OccurredAt) : IIntegrationEvent;
