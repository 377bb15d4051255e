using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;

namespace DualControl.Tasks.Contracts;

/// <summary>
/// What waits for whom at one subject, as of one version of it: the complete statement, none open closes all. It may come twice and late: what is older than the statement
/// known already is ignored.
/// </summary>
/// <param name="Kind">What the subject is.</param>
/// <param name="SubjectId">Its id.</param>
/// <param name="EnterpriseId">Enterprise it belongs to; null for the bureau's own.</param>
/// <param name="Version">Version of the subject; rises with each change.</param>
/// <param name="TitleZh">Title in Chinese.</param>
/// <param name="TitleEn">Title in English.</param>
/// <param name="Link">Path of the subject in the API.</param>
/// <param name="Open">What is open; of one step for one addressee there is one task.</param>
/// <param name="OccurredAt">UTC instant of the change.</param>
public sealed record OpenTasksChanged(
    SubjectKind Kind, Guid SubjectId, EnterpriseId? EnterpriseId, long Version, string TitleZh, string TitleEn, string Link, IReadOnlyList<OpenTask> Open, DateTimeOffset OccurredAt)
    : IIntegrationEvent;

/// <summary>One step that waits for somebody.</summary>
/// <param name="Step">What is to be done.</param>
/// <param name="To">Who may do it.</param>
/// <param name="Due">Last day for it; null for none.</param>
/// <param name="NotFor">Subjects of tokens that must not do it (separation of duty).</param>
/// <param name="From">First day on which it is shown; null for at once.</param>
/// <param name="Until">Last day on which it is shown; null for as long as it is open.</param>
public sealed record OpenTask(TaskKind Step, Addressee To, DateOnly? Due = null, IReadOnlyList<string>? NotFor = null, DateOnly? From = null, DateOnly? Until = null);

/// <summary>Who is asked: whoever holds one of the roles and, where they are named, is of the section, the unit, the post, or is the very subject.</summary>
/// <param name="Roles">Any one of these.</param>
/// <param name="SectionId">Only officers of this section.</param>
/// <param name="UnitId">Only who is of this unit, of one above or below it, or tied to none.</param>
/// <param name="PostId">Only who holds this post, or is tied to none.</param>
/// <param name="Subject">Only this subject of a token.</param>
/// <param name="HolderOnly">Of the post, only who holds it: nobody can do it in the holder's place.</param>
public sealed record Addressee(Role Roles, SectionId? SectionId = null, UnitId? UnitId = null, PostId? PostId = null, string? Subject = null, bool HolderOnly = false);

/// <summary>Where a step waits for each of many (a policy to be read): this subject has done it.</summary>
/// <param name="SubjectId">Id of what the task is about.</param>
/// <param name="Step">The step.</param>
/// <param name="DoneBy">Subject of the token that has done it.</param>
public sealed record TaskDone(Guid SubjectId, TaskKind Step, string DoneBy) : IIntegrationEvent;
