using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>
/// 签发责任书 Issue a year's letters to all who hold a post today, with the templates in use; whoever has one for the post and year is skipped. At most 500 at once:
/// run it again for the rest. A revoked or lapsed letter counts as none.
/// </summary>
/// <param name="Year">年度 This year or the next.</param>
/// <param name="Rank">管理层级 Only posts of this rank; all when absent.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record IssueResponsibilityLetters(EnterpriseId EnterpriseId, int Year, ManagementRank? Rank) : ICommand<ResponsibilityLetterBatchId>;

internal sealed class IssueResponsibilityLettersValidator : AbstractValidator<IssueResponsibilityLetters>
{
    public IssueResponsibilityLettersValidator() => RuleFor(c => c.Rank).IsInEnum();
}

internal sealed class IssueResponsibilityLettersHandler(
    IRepository<ResponsibilityLetterBatch> batches, IRepository<ResponsibilityLetter> letters, IReadRepository<ResponsibilityLetterTemplate> templates, ILetterRecipients recipients,
    IRequestSender sender, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<IssueResponsibilityLetters, ResponsibilityLetterBatchId>
{
    public async Task<Result<ResponsibilityLetterBatchId>> Handle(IssueResponsibilityLetters command, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(command.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        var opened = ResponsibilityLetterBatch.Open(command.EnterpriseId, command.Year, command.Rank, user.Caller.ToActor(), calendar.Now);
        if (opened.IsFailure) return opened.Error;
        var batch = opened.Value;

        var earlier = (await letters.ListAsync(new OfYear(command, calendar.Today), ct)).ToLookup(l => (l.PersonId, l.PostId));
        var holders = await recipients.OnAsync(command.EnterpriseId, command.Rank, calendar.Today, ct);
        var without = holders.Where(h => !earlier[(h.Holding.PersonId, h.Post.Id)].Any(l => l.State is ResponsibilityLetterState.Unsigned or ResponsibilityLetterState.Signed)).ToList();
        var texts = await TextsAsync(command.EnterpriseId, ct);
        var issued = without.Take(ResponsibilityLetterBatch.MostLetters).ToList();
        foreach (var (holding, post, name, unit) in issued)
        {
            var (text, version) = texts.GetValueOrDefault(post.Rank, (DefaultTemplates.Of(post.Rank), 0));
            var subject = new LetterSubject(enterprise.Value.Name, post.Title, name, batch.Year, unit, enterprise.Value.PrincipalPostTitle);
            letters.Add(ResponsibilityLetter.Issue(batch, holding, post, subject, text, version, earlier[(holding.PersonId, post.Id)].Count() + 1));
        }
        batch.Close(issued.Count, holders.Count - without.Count, without.Count - issued.Count);
        batches.Add(batch);
        return batch.Id;
    }

    private async Task<Dictionary<ManagementRank, (LetterText Text, int Version)>> TextsAsync(EnterpriseId enterprise, CancellationToken ct) =>
        (await templates.ListAsync(new OfEnterprise(enterprise), ct)).GroupBy(t => t.Rank).ToDictionary(g => g.Key, g => (g.MaxBy(t => t.VersionNumber)!.Text, g.Max(t => t.VersionNumber)));

    private sealed record Earlier(PersonId PersonId, PostId PostId, ResponsibilityLetterState State);

    private sealed class OfYear : Specification<ResponsibilityLetter, Earlier>
    {
        public OfYear(IssueResponsibilityLetters command, DateOnly today)
        {
            Query.Where(l => l.EnterpriseId == command.EnterpriseId && l.Year == command.Year);
            Query.Select(l => new Earlier(l.PersonId, l.PostId, ResponsibilityLetter.StateOf(l.SignedAt, l.RevokedAt, l.LapsesAfter, today)));
        }
    }

    private sealed class OfEnterprise : Specification<ResponsibilityLetterTemplate>
    {
        public OfEnterprise(EnterpriseId enterprise) => Query.Where(t => t.EnterpriseId == enterprise);
    }
}
