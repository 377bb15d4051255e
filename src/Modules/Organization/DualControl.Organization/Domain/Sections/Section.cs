using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Sections;

/// <summary>股室 A section of the bureau and the industries it supervises; none where it supervises by 包联 only.</summary>
internal sealed class Section : AggregateRoot<SectionId>
{
    private Section() { }

    public Section(string name, IReadOnlyList<string> industries, IReadOnlyList<string> leadershipPosts, Actor by, DateTimeOffset at)
    {
        Id = SectionId.New();
        (Name, Industries, LeadershipPosts, CreatedBy, CreatedAt) = (name, industries, leadershipPosts, by, at);
    }

    public string Name { get; private set; } = null!;
    public IReadOnlyList<string> Industries { get; private set; } = null!;

    /// <summary>Titles of its leading posts; never names.</summary>
    public IReadOnlyList<string> LeadershipPosts { get; private set; } = null!;

    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public bool Supervises(string industry) => Industries.Contains(industry);
}
