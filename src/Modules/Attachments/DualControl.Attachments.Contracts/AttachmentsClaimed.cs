using DualControl.SharedKernel.Messaging;

namespace DualControl.Attachments.Contracts;

/// <summary>A record names these attachments from now on; they are kept for ever. Published in the transaction that stores the record.</summary>
/// <param name="Ids">Which attachments.</param>
/// <param name="ObjectType">Aggregate that names them, e.g. <c>Policy</c>.</param>
/// <param name="ObjectId">Its id.</param>
/// <param name="OccurredAt">UTC instant.</param>
public sealed record AttachmentsClaimed(IReadOnlyList<AttachmentId> Ids, string ObjectType, string ObjectId, DateTimeOffset OccurredAt) : IIntegrationEvent;
