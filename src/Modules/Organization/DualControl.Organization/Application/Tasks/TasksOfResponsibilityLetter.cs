using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;

namespace DualControl.Organization.Application.Tasks;

/// <summary>待办 A letter waits for the account of its post to sign it, until the person leaves the post.</summary>
internal sealed class TasksOfResponsibilityLetter : IAnnounces<ResponsibilityLetter>
{
    public IEnumerable<IIntegrationEvent> Of(ResponsibilityLetter letter, DateTimeOffset at) =>
    [
        new OpenTasksChanged(SubjectKind.ResponsibilityLetter, letter.Id.Value, letter.EnterpriseId, letter.Version, $"{letter.Year}年度责任书 {letter.PostTitle}",
            $"Responsibility letter {letter.Year} {letter.PostTitle}", $"/api/v1/enterprises/{letter.EnterpriseId.Value}/responsibility-letters/{letter.Id.Value}", Open(letter), at),
    ];

    public static IReadOnlyList<OpenTask> Open(ResponsibilityLetter letter) => letter.SignedAt is not null || letter.RevokedAt is not null ? [] :
        [new OpenTask(TaskKind.SignResponsibilityLetter, new Addressee(Roles.Enterprise, PostId: letter.PostId, HolderOnly: true), Until: letter.LapsesAfter)];
}
