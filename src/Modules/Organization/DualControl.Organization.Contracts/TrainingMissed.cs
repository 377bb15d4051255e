using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Organization.Contracts;

/// <summary>缺勤 A person who was to come to a training session had not come when it was closed; once per person and session.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="SessionId">培训场次 The session.</param>
/// <param name="PersonId">人员 Who did not come.</param>
/// <param name="HeldOn">培训日期 Day of the session.</param>
/// <param name="Topic">培训主题 The topic's Chinese name.</param>
/// <param name="OccurredAt">When the session was closed.</param>
public sealed record TrainingMissed(EnterpriseId EnterpriseId, Guid SessionId, PersonId PersonId, DateOnly HeldOn, string Topic, DateTimeOffset OccurredAt) : IIntegrationEvent;
