using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Posts;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>Who is to get a letter: a holding with its post, the person's label and the unit's name.</summary>
internal sealed record LetterRecipient(PostHolding Holding, Post Post, string PersonName, string? UnitName);

/// <summary>Who holds a post of an enterprise on a day, the first to take one first.</summary>
internal interface ILetterRecipients
{
    Task<IReadOnlyList<LetterRecipient>> OnAsync(EnterpriseId enterprise, ManagementRank? rank, DateOnly day, CancellationToken ct);
}
