using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Enterprises;

/// <summary>生产经营单位 An enterprise of the bureau's base ledger (底数台账).</summary>
internal sealed class Enterprise : AggregateRoot<EnterpriseId>, IBelongsToEnterprise
{
    private readonly List<DirectSupervision> _supervision = [];

    private Enterprise() { }

    public Enterprise(string name, string creditCode, string industry, SectionId sectionId, EnterpriseProfile profile, Actor by, DateTimeOffset at)
    {
        Id = EnterpriseId.New();
        EnterpriseId = Id;
        (Name, CreditCode, Industry, CreatedBy, CreatedAt) = (name, creditCode, industry, by, at);
        _supervision.Add(new DirectSupervision(sectionId, BureauCalendar.DayOf(at), null, by, at));
        Change(name, profile);
    }

    /// <summary>The same as <see cref="AggregateRoot{TId}.Id"/>: an enterprise belongs to itself.</summary>
    public EnterpriseId EnterpriseId { get; private set; }

    public string Name { get; private set; } = null!;
    public string CreditCode { get; private set; } = null!;
    public string Industry { get; private set; } = null!;
    public string Address { get; private set; } = null!;
    public string? PrincipalPostTitle { get; private set; }
    public int StaffCount { get; private set; }
    public string? ContactPostTitle { get; private set; }
    public Coordinates? Location { get; private set; }
    public IReadOnlyList<ChemicalActivity> HazardousChemicals { get; private set; } = [];
    public EnterpriseStatus Status { get; private set; }

    /// <summary>First day on which it no longer exists for supervision: closed or merged; null while it does.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Every change of the status, the latest last; nothing is deleted.</summary>
    public IReadOnlyList<StatusChange> StatusChanges { get; private set; } = [];
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The sections in charge, one after the other; the last one may begin on a day to come.</summary>
    public IReadOnlyList<DirectSupervision> Supervision => _supervision;

    /// <summary>Moves the enterprise to another section from that day on; one move at a time.</summary>
    public Result MoveTo(SectionId section, DateOnly from, string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (Terms.RefuseReorganization(from, today) is { } refusal) return refusal;
        var last = _supervision.MaxBy(s => s.From)!;
        if (last.From > today) return OrganizationErrors.EnterpriseMovePending.With(Name, Terms.Show(last.From));
        if (last.SectionId == section) return OrganizationErrors.EnterpriseOfSectionAlready.With(Name).At("sectionId");
        if (last.From == from)
        {
            last.GoTo(section, reason, by, at);
            return Result.Success;
        }
        last.EndBefore(from);
        _supervision.Add(new DirectSupervision(section, from, reason, by, at));
        return Result.Success;
    }

    /// <summary>Suspends, resumes, closes or merges it, from a day that has come; what is closed or merged stays so.</summary>
    public Result ChangeStatus(EnterpriseStatus status, DateOnly from, string reason, Enterprise? successor, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (EndedOn is not null) return OrganizationErrors.EnterpriseEnded;
        if (status == Status) return OrganizationErrors.EnterpriseStatusUnchanged.At("status");
        if (from > today) return OrganizationErrors.EnterpriseStatusInFuture.At("from");
        var last = StatusChanges.Count > 0 ? StatusChanges[^1].From : BureauCalendar.DayOf(CreatedAt);
        if (from < last) return OrganizationErrors.EnterpriseStatusBeforeLast.With(Terms.Show(last)).At("from");
        if (status == EnterpriseStatus.Merged && (successor is null || successor.Id == Id || successor.EndedOn is not null)) return OrganizationErrors.EnterpriseSuccessor.At("successorId");
        Status = status;
        if (status is EnterpriseStatus.Closed or EnterpriseStatus.Merged) EndedOn = from;
        StatusChanges = [.. StatusChanges, new StatusChange(status, from, reason, successor?.Id, by, at)];
        return Result.Success;
    }

    /// <summary>Changes what may change; the credit code, industry and section stay. False when all of it was so already.</summary>
    public bool Change(string name, EnterpriseProfile profile)
    {
        var before = (Name, Address, PrincipalPostTitle, StaffCount, ContactPostTitle, Location);
        ChemicalActivity[] chemicals = [.. (profile.HazardousChemicals ?? []).Distinct().Order()];
        (Name, Address, PrincipalPostTitle, StaffCount, ContactPostTitle, Location) =
            (name, profile.Address, profile.PrincipalPostTitle, profile.StaffCount, profile.ContactPostTitle, profile.Location);
        var isOther = before != (Name, Address, PrincipalPostTitle, StaffCount, ContactPostTitle, Location) || !chemicals.SequenceEqual(HazardousChemicals);
        HazardousChemicals = chemicals;
        return isOther;
    }
}

/// <summary>企业概况 What an enterprise says of itself.</summary>
/// <param name="Address">地址 Address, at most 300 characters.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal (第一责任人); a post, not a name.</param>
/// <param name="StaffCount">从业人数 Number of staff, 0–1 000 000.</param>
/// <param name="ContactPostTitle">联系岗位 Post to turn to; a post, not a name.</param>
/// <param name="Location">坐标 Where it lies.</param>
/// <param name="HazardousChemicals">危险化学品 What it does with hazardous chemicals; none when absent.</param>
internal sealed record EnterpriseProfile(
    string Address, string? PrincipalPostTitle, int StaffCount, string? ContactPostTitle = null, Coordinates? Location = null, IReadOnlyList<ChemicalActivity>? HazardousChemicals = null);

/// <summary>坐标 A place on the map, WGS 84.</summary>
/// <param name="Longitude">经度 Degrees east, -180 to 180.</param>
/// <param name="Latitude">纬度 Degrees north, -90 to 90.</param>
internal sealed record Coordinates(decimal Longitude, decimal Latitude);

/// <summary>危险化学品活动 What an enterprise does with hazardous chemicals.</summary>
internal enum ChemicalActivity
{
    /// <summary>生产 Produces.</summary>
    Produces,
    /// <summary>储存 Stores.</summary>
    Stores,
    /// <summary>使用 Uses.</summary>
    Uses,
    /// <summary>运输 Transports.</summary>
    Transports,
}
