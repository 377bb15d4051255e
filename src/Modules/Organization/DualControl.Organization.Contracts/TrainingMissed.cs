using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;

namespace DualControl.Organization.Contracts;

/// <summary>A person who should have come to a training session missed it.</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="SessionId">培训 Session that was missed.</param>
/// <param name="PersonId">人员 Who missed it.</param>
/// <param name="HeldOn">培训日期 Day on which it was held.</param>
/// <param name="Topic">培训主题 Topic of the session.</param>
/// <param name="OccurredAt">When it was recorded, UTC.</param>
public sealed record TrainingMissed(EnterpriseId EnterpriseId, Guid SessionId, PersonId PersonId, DateOnly HeldOn, string Topic, DateTimeOffset OccurredAt) : IIntegrationEvent;
