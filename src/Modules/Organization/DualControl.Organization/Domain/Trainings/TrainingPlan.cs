using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.Trainings;

/// <summary>培训计划 What an enterprise will train, whom, when and for how many hours; never changed, a further plan is made.</summary>
internal sealed class TrainingPlan : AggregateRoot<TrainingPlanId>, IBelongsToEnterprise
{
    private TrainingPlan() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public TrainingKind Kind { get; private set; }
    public TrainingTopic Topic { get; private set; }
    public string Title { get; private set; } = null!;
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>For whom it is.</summary>
    public IReadOnlyList<PostId> PostIds { get; private set; } = [];
    public decimal Hours { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <param name="team">The promotion team in force: special training is for its posts alone.</param>
    public static Result<TrainingPlan> Make(
        EnterpriseId enterprise, TrainingTopic topic, string title, DateOnly from, DateOnly to, IReadOnlyList<Post> posts, decimal hours, IReadOnlyList<TeamMember> team,
        Actor by, DateTimeOffset at)
    {
        if (to < from) return TrainingErrors.PlanEndsBeforeStart.At("to");
        var kind = TrainingTopics.KindOf(topic);
        for (var i = 0; i < posts.Count; i++)
        {
            if (posts.Take(i).Any(p => p.Id == posts[i].Id)) return TrainingErrors.PlanPostRepeats.With(posts[i].Title).At($"postIds[{i}]");
            if (kind == TrainingKind.Special && team.All(m => m.PostId != posts[i].Id)) return TrainingErrors.PlanPostNotInTeam.With(posts[i].Title).At($"postIds[{i}]");
        }
        return new TrainingPlan
        {
            Id = TrainingPlanId.New(),
            EnterpriseId = enterprise,
            Kind = kind,
            Topic = topic,
            Title = title,
            From = from,
            To = to,
            PostIds = [.. posts.Select(p => p.Id)],
            Hours = hours,
            CreatedBy = by,
            CreatedAt = at,
        };
    }
}
