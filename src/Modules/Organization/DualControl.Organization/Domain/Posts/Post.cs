using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Posts;

/// <summary>岗位 A post; risks and dangers name posts as responsible, so that nothing dangles when a person leaves.</summary>
internal sealed class Post : AggregateRoot<PostId>, IBelongsToEnterprise
{
    private Post() { }

    public Post(EnterpriseId enterprise, UnitId? unit, string title, ManagementRank rank, Actor by, DateTimeOffset at, string? responsibilities = null)
    {
        Id = PostId.New();
        (EnterpriseId, UnitId, SiblingGroup, Rank, CreatedBy, CreatedAt) = (enterprise, unit, unit?.Value ?? enterprise.Value, rank, by, at);
        Change(title, responsibilities);
    }

    public EnterpriseId EnterpriseId { get; private set; }
    public UnitId? UnitId { get; private set; }

    /// <summary>The unit, or the enterprise where it has none: titles are unique in it on every database, also where NULLs differ.</summary>
    public Guid SiblingGroup { get; private set; }
    public string Title { get; private set; } = null!;
    public ManagementRank Rank { get; private set; }

    /// <summary>安全职责 What its holder answers for, in words; what it answers for in fact is what names it.</summary>
    public string? Responsibilities { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Unit and rank stay: what names the post was given to somebody of that rank.</summary>
    public void Change(string title, string? responsibilities) => (Title, Responsibilities) = (title, responsibilities);

    /// <summary>
    /// The rank follows from where the post stands: no unit → enterprise; the head of a unit → the unit's kind; anybody else → post.
    /// </summary>
    public static ManagementRank RankOf(UnitKind? unit, bool isHead) => unit switch
    {
        null => ManagementRank.Enterprise,
        _ when !isHead => ManagementRank.Post,
        UnitKind.Department => ManagementRank.Department,
        UnitKind.Workshop => ManagementRank.Workshop,
        _ => ManagementRank.WorkTeam,
    };
}
