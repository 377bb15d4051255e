using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.HiddenDangers.Contracts;

/// <summary>A hidden danger was registered.</summary>
/// <param name="Id">Danger.</param>
/// <param name="EnterpriseId">Enterprise.</param>
/// <param name="Number">YH-2026-000123.</param>
/// <param name="Level">Level it was registered with.</param>
/// <param name="ResponsibleUnitId">Unit that answers for it.</param>
/// <param name="ResponsiblePostId">Post that answers for it.</param>
/// <param name="ReportedByPostId">Post of the employee who reported it; null when it came from elsewhere, or the account has no post.</param>
/// <param name="OccurredAt">When, UTC.</param>
/// <param name="RiskFactorId">Risk factor it came from; null for none.</param>
/// <param name="MeasureNumber">Measure of that factor an inspection found failed; null for none.</param>
public sealed record HiddenDangerRegistered(
    HiddenDangerId Id, EnterpriseId EnterpriseId, string Number, DangerLevel Level, UnitId ResponsibleUnitId, PostId ResponsiblePostId, PostId? ReportedByPostId,
    DateTimeOffset OccurredAt, Guid? RiskFactorId = null, int? MeasureNumber = null) : IIntegrationEvent;

/// <summary>A registered general danger was raised to a major one.</summary>
/// <param name="Id">Danger.</param>
/// <param name="EnterpriseId">Enterprise.</param>
/// <param name="Number">YH-2026-000123.</param>
/// <param name="RiskFactorId">Risk factor it came from; null for none.</param>
/// <param name="OccurredAt">When, UTC.</param>
public sealed record HiddenDangerRaised(HiddenDangerId Id, EnterpriseId EnterpriseId, string Number, Guid? RiskFactorId, DateTimeOffset OccurredAt) : IIntegrationEvent;

/// <summary>The rectification of a danger was accepted.</summary>
/// <param name="Id">Danger.</param>
/// <param name="EnterpriseId">Enterprise.</param>
/// <param name="Number">YH-2026-000123.</param>
/// <param name="ResponsibleUnitId">Unit that answers for it.</param>
/// <param name="ResponsiblePostId">Post that answers for it.</param>
/// <param name="Round">Round that was accepted: a raised danger may be accepted more than once.</param>
/// <param name="InTime">The accepted round was done by the deadline in force.</param>
/// <param name="OccurredAt">When, UTC.</param>
public sealed record HiddenDangerRectified(
    HiddenDangerId Id, EnterpriseId EnterpriseId, string Number, UnitId ResponsibleUnitId, PostId ResponsiblePostId, int Round, bool InTime, DateTimeOffset OccurredAt)
    : IIntegrationEvent;

/// <summary>The rectification of a danger was refused: another round.</summary>
/// <param name="Id">Danger.</param>
/// <param name="EnterpriseId">Enterprise.</param>
/// <param name="Number">YH-2026-000123.</param>
/// <param name="ResponsibleUnitId">Unit that answers for it.</param>
/// <param name="ResponsiblePostId">Post that answers for it.</param>
/// <param name="Round">Round that was refused.</param>
/// <param name="OccurredAt">When, UTC.</param>
public sealed record HiddenDangerAcceptanceRefused(
    HiddenDangerId Id, EnterpriseId EnterpriseId, string Number, UnitId ResponsibleUnitId, PostId ResponsiblePostId, int Round, DateTimeOffset OccurredAt) : IIntegrationEvent;

/// <summary>A deadline has passed and the danger is not rectified; once for each deadline.</summary>
/// <param name="Id">Danger.</param>
/// <param name="EnterpriseId">Enterprise.</param>
/// <param name="Number">YH-2026-000123.</param>
/// <param name="ResponsibleUnitId">Unit that answers for it.</param>
/// <param name="ResponsiblePostId">Post that answers for it.</param>
/// <param name="Deadline">The day by which it was due.</param>
/// <param name="OccurredAt">When it was noted, UTC.</param>
public sealed record HiddenDangerOverdue(
    HiddenDangerId Id, EnterpriseId EnterpriseId, string Number, UnitId ResponsibleUnitId, PostId ResponsiblePostId, DateOnly Deadline, DateTimeOffset OccurredAt)
    : IIntegrationEvent;

/// <summary>A danger was a mistaken entry: what followed from it no longer counts.</summary>
public sealed record HiddenDangerVoided(HiddenDangerId Id, EnterpriseId EnterpriseId, string Reason, DateTimeOffset OccurredAt, Guid? RiskFactorId = null) : IIntegrationEvent;
