using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;

namespace DualControl.Attachments.Contracts;

/// <summary>Files came in with a record, from somebody who has no account to upload them first: they become attachments the record names. Their contents lie in the store already.</summary>
/// <param name="EnterpriseId">Whose they are.</param>
/// <param name="Files">The files, with the ids they shall have.</param>
/// <param name="By">Who brought them.</param>
/// <param name="ObjectType">Aggregate that names them, e.g. <c>HazardReport</c>.</param>
/// <param name="ObjectId">Its id.</param>
/// <param name="OccurredAt">UTC instant.</param>
public sealed record FilesBrought(EnterpriseId EnterpriseId, IReadOnlyList<AttachedFile> Files, Actor By, string ObjectType, string ObjectId, DateTimeOffset OccurredAt) : IIntegrationEvent;
