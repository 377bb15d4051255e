using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;

namespace DualControl.SharedKernel.Security;

/// <summary>Who is calling, as the access token says.</summary>
/// <param name="Subject">Stable subject of the token (client or, later, person account).</param>
/// <param name="Name">Readable name: a post, never a personal name.</param>
/// <param name="Roles">Roles held.</param>
/// <param name="SectionId">The section of a section officer.</param>
/// <param name="EnterpriseId">The enterprise of enterprise roles.</param>
/// <param name="UnitId">Department or workshop, where the role is tied to one.</param>
/// <param name="PostId">Post, where the role is tied to one.</param>
public sealed record Caller(
    string Subject,
    string Name,
    Role Roles,
    SectionId? SectionId = null,
    EnterpriseId? EnterpriseId = null,
    UnitId? UnitId = null,
    PostId? PostId = null)
{
    /// <summary>Reactions to events and scheduled work.</summary>
    public static readonly Caller System = new("system", "system", Role.None);

    /// <summary>Anybody without a token, on the few routes that take one.</summary>
    public static readonly Caller Applicant = new("applicant", "申请单位", Role.Applicant);

    /// <summary>True when the caller holds at least one of the roles.</summary>
    public bool Is(Role anyOf) => (Roles & anyOf) != Role.None;

    /// <summary>What is kept in records about who did something.</summary>
    public Actor ToActor() => new(Subject, Name);
}

/// <summary>Who did something, as kept in records.</summary>
/// <param name="Subject">Subject of the token; separation of duty compares it.</param>
/// <param name="Name">Readable name at that time: a post, never a personal name.</param>
public sealed record Actor(string Subject, string Name);

/// <summary>The caller of the running request.</summary>
public interface ICurrentUser
{
    /// <summary>Throws when nobody is signed in: only authorized code may ask.</summary>
    Caller Caller { get; }
}

/// <summary>The enterprises whose records a caller may see.</summary>
/// <param name="All">Bureau-wide readers and the system.</param>
/// <param name="Enterprises">Otherwise exactly these.</param>
public sealed record EnterpriseScope(bool All, IReadOnlyCollection<EnterpriseId> Enterprises)
{
    /// <summary>Every enterprise, and the bureau's own records.</summary>
    public static readonly EnterpriseScope Everything = new(true, []);
    /// <summary>No enterprise: the default until somebody is known.</summary>
    public static readonly EnterpriseScope Nothing = new(false, []);

    /// <summary>Just these enterprises.</summary>
    public static EnterpriseScope Only(params IReadOnlyCollection<EnterpriseId> enterprises) => new(false, enterprises);

    /// <summary>True when records of the enterprise may be seen.</summary>
    public bool Covers(EnterpriseId id) => All || Enterprises.Contains(id);
}

/// <summary>The scope of the running request.</summary>
public interface ICurrentScope
{
    /// <summary>What the caller may see; nothing before the pipeline has worked it out.</summary>
    EnterpriseScope Scope { get; }
}

/// <summary>Works out what somebody may see today: the caller of the running request, or one who shall be told of something.</summary>
public interface IEnterpriseScopes
{
    /// <summary>The enterprises whose records the caller may see.</summary>
    Task<EnterpriseScope> OfAsync(Caller caller, CancellationToken ct);
}

/// <summary>Enterprises that are closed or merged: what was recorded stays readable, nothing is added. Answered by the Organization module.</summary>
public interface IEndedEnterprises
{
    /// <summary>Why who acts for the enterprise may change nothing any more; null while it exists.</summary>
    Task<Error?> RefuseAsync(EnterpriseId enterprise, CancellationToken ct);
}

/// <summary>Which enterprises a section supervises today (industry or 包联). Answered by the Organization module.</summary>
public interface ISupervisedEnterprises
{
    /// <summary>The enterprises the section supervises on the bureau's present day.</summary>
    Task<IReadOnlyCollection<EnterpriseId>> OfAsync(SectionId section, CancellationToken ct);
}
