using DualControl.BuildingBlocks.Pipeline;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.PromotionTeams.Specifications;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Texts;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.Trainings;

/// <summary>制定培训计划 Plan a training: a topic, for these posts, within a period.</summary>
/// <param name="Topic">培训主题 Topic; decides whether it is special or post training.</param>
/// <param name="Title">名称 Title, 1–200 characters.</param>
/// <param name="From">开始日期 First day, 2000–2199.</param>
/// <param name="To">结束日期 Last day, not before the first, 2000–2199.</param>
/// <param name="PostIds">培训对象 Posts it is for, 1–200, each once; of special training all in the promotion team.</param>
/// <param name="Hours">计划学时 Hours planned, 0.1–1000, two decimals.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record MakeTrainingPlan(EnterpriseId EnterpriseId, TrainingTopic Topic, string Title, DateOnly From, DateOnly To, IReadOnlyList<PostId> PostIds, decimal Hours)
    : ICommand<TrainingPlanId>;

internal sealed class MakeTrainingPlanValidator : AbstractValidator<MakeTrainingPlan>
{
    public MakeTrainingPlanValidator()
    {
        RuleFor(c => c.Topic).IsInEnum();
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.From).BureauDay();
        RuleFor(c => c.To).BureauDay();
        RuleFor(c => c.PostIds).NotEmpty().Must(p => p.Count <= 200).WithMessage(_ => Messages.Render("list.too_long", [200]));
        RuleFor(c => c.Hours).InclusiveBetween(0.1m, 1000m).PrecisionScale(6, 2, true);
    }
}

internal sealed class MakeTrainingPlanHandler(
    IRepository<TrainingPlan> plans, IReadRepository<Post> posts, IReadRepository<PromotionTeam> teams, ICurrentScope scope, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<MakeTrainingPlan, TrainingPlanId>
{
    public async Task<Result<TrainingPlanId>> Handle(MakeTrainingPlan command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        var known = (await posts.ListAsync(new Named(command.EnterpriseId, command.PostIds), ct)).ToDictionary(p => p.Id);
        for (var i = 0; i < command.PostIds.Count; i++)
            if (!known.ContainsKey(command.PostIds[i])) return OrganizationErrors.PostNotOfEnterprise.At($"postIds[{i}]");
        var team = await teams.FirstOrDefaultAsync(new TeamOfEnterprise(command.EnterpriseId), ct);
        var made = TrainingPlan.Make(
            command.EnterpriseId, command.Topic, command.Title, command.From, command.To, [.. command.PostIds.Select(id => known[id])], command.Hours,
            team?.Compositions[^1].Members ?? [], user.Caller.ToActor(), calendar.Now);
        if (made.IsFailure) return made.Error;
        plans.Add(made.Value);
        return made.Value.Id;
    }

    private sealed class Named : Specification<Post>
    {
        public Named(EnterpriseId enterprise, IReadOnlyList<PostId> named) => Query.Where(p => p.EnterpriseId == enterprise && named.Contains(p.Id));
    }
}
