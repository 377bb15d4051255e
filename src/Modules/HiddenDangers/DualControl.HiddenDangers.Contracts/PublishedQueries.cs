using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Time;

namespace DualControl.HiddenDangers.Contracts;

/// <summary>Figures of one enterprise and month.</summary>
public sealed record GetDangerFigures(EnterpriseId EnterpriseId, Month Month) : IPublishedQuery<DangerFigures>;

/// <summary>Figures for the monthly report.</summary>
/// <param name="EnterpriseId">Enterprise.</param>
/// <param name="Checklists">排查清单数: departments with a checklist.</param>
/// <param name="InspectionsDue">应查: inspections planned for a day of the month.</param>
/// <param name="InspectionsDone">已查: those of them that were submitted.</param>
/// <param name="Unregistered">待登记: discovered before the month's end (today while it lasts) and not registered by then.</param>
/// <param name="GeneralRegistered">一般隐患 registered in the month.</param>
/// <param name="MajorRegistered">重大隐患 registered in the month.</param>
/// <param name="Rectified">已整改: of those registered in the month, accepted or written off by now.</param>
/// <param name="Overdue">逾期: open dangers whose deadline lies before today, or before the month's end once it is past.</param>
/// <param name="WrittenOff">销账: written off in the month.</param>
public sealed record DangerFigures(
    EnterpriseId EnterpriseId, int Checklists, int InspectionsDue, int InspectionsDone, int Unregistered, int GeneralRegistered, int MajorRegistered, int Rectified, int Overdue, int WrittenOff);

/// <summary>How many open dangers, and items of the current checklists, each post of an enterprise answers for; posts that answer for none are absent.</summary>
public sealed record CountDangerResponsibilities(EnterpriseId EnterpriseId) : IPublishedQuery<IReadOnlyList<DangerResponsibility>>;

/// <summary>What one post answers for.</summary>
public sealed record DangerResponsibility(PostId PostId, int OpenDangers, int ChecklistItems);

/// <summary>Number of dangers by enterprise, state and level, in scope.</summary>
public sealed record ListDangerStateCounts : IPublishedQuery<IReadOnlyList<DangerStateCount>>;

/// <summary>One count.</summary>
public sealed record DangerStateCount(EnterpriseId EnterpriseId, DangerState State, DangerLevel Level, int Count);

/// <summary>A hidden danger was written off; the factor it came from learns from it.</summary>
public sealed record HiddenDangerWrittenOff(
    HiddenDangerId Id, EnterpriseId EnterpriseId, string Number, DangerLevel Level, Guid? RiskFactorId, int? MeasureNumber, string? Finding, DateTimeOffset OccurredAt)
    : IIntegrationEvent;
