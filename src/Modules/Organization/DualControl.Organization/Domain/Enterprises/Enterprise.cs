using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Enterprises;

/// <summary>生产经营单位 An enterprise of the bureau's base ledger (底数台账).</summary>
internal sealed class Enterprise : AggregateRoot<EnterpriseId>, IBelongsToEnterprise
{
    private Enterprise() { }

    public Enterprise(string name, string creditCode, string industry, SectionId sectionId, EnterpriseProfile profile, Actor by, DateTimeOffset at)
    {
        Id = EnterpriseId.New();
        EnterpriseId = Id;
        (Name, CreditCode, Industry, SectionId, CreatedBy, CreatedAt) = (name, creditCode, industry, sectionId, by, at);
        Change(name, profile);
    }

    /// <summary>The same as <see cref="AggregateRoot{TId}.Id"/>: an enterprise belongs to itself.</summary>
    public EnterpriseId EnterpriseId { get; private set; }

    public string Name { get; private set; } = null!;
    public string CreditCode { get; private set; } = null!;
    public string Industry { get; private set; } = null!;
    public SectionId SectionId { get; private set; }
    public string Address { get; private set; } = null!;
    public string? PrincipalPostTitle { get; private set; }
    public int StaffCount { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Changes what may change; the credit code, industry and section stay.</summary>
    public void Change(string name, EnterpriseProfile profile) =>
        (Name, Address, PrincipalPostTitle, StaffCount) = (name, profile.Address, profile.PrincipalPostTitle, profile.StaffCount);
}

/// <summary>企业概况 What an enterprise says of itself.</summary>
/// <param name="Address">地址 Address, at most 300 characters.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal (第一责任人); a post, not a name.</param>
/// <param name="StaffCount">从业人数 Number of staff, 0–1 000 000.</param>
internal sealed record EnterpriseProfile(string Address, string? PrincipalPostTitle, int StaffCount);
