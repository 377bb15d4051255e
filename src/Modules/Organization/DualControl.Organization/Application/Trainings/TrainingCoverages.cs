using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Persons.Specifications;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.PromotionTeams.Specifications;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.Trainings;

/// <summary>Who is to be trained on a day, and who has been in that year up to it.</summary>
internal sealed class TrainingCoverages(IReadRepository<PostHolding> holdings, IReadRepository<PromotionTeam> teams, IReadRepository<TrainingAttendance> attendances)
{
    /// <summary>Special training: the holders of the promotion team's posts. Post training: whoever holds a post.</summary>
    public async Task<IReadOnlyList<PostHolding>> DueAsync(EnterpriseId enterprise, TrainingKind kind, DateOnly day, CancellationToken ct)
    {
        if (kind == TrainingKind.Post) return await holdings.ListAsync(new HoldingsOnDay(enterprise, day), ct);
        var team = await teams.FirstOrDefaultAsync(new TeamOfEnterprise(enterprise), ct);
        var posts = team?.CompositionsUntil(day).LastOrDefault()?.Members.Select(m => m.PostId).ToList();
        return posts is null ? [] : await holdings.ListAsync(new HoldingsOnDay(enterprise, day, posts), ct);
    }

    public Task<IReadOnlyList<CompletedTraining>> CompletedAsync(EnterpriseId enterprise, TrainingKind kind, DateOnly day, CancellationToken ct) =>
        attendances.ListAsync(new CompletedTrainings(enterprise, kind, day), ct);

    public Task<int> SpecialAttendancesAsync(EnterpriseId enterprise, DateOnly from, DateOnly to, CancellationToken ct) =>
        attendances.CountAsync(new SpecialAttendances(enterprise, from, to), ct);

    public async Task<Coverage> OfAsync(EnterpriseId enterprise, TrainingKind kind, DateOnly day, CancellationToken ct) => Coverage.Of(
        (await DueAsync(enterprise, kind, day, ct)).Select(h => h.PersonId), (await CompletedAsync(enterprise, kind, day, ct)).Select(c => c.PersonId).ToHashSet());
}
