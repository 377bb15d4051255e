using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;

namespace DualControl.Archives.Contracts;

/// <summary>
/// A record is finished and belongs in the archive (归档). Published in the transaction that finished it; the archive gives it an
/// archival code and a leaf in its log.
/// </summary>
/// <param name="Class">Class of the record; fixes its code and retention period.</param>
/// <param name="Title">Title people search for; at most 300 characters.</param>
/// <param name="EnterpriseId">Enterprise it belongs to; null for the bureau's own records.</param>
/// <param name="ObjectType">Aggregate the record was made from, e.g. <c>HiddenDanger</c>.</param>
/// <param name="ObjectId">Its id.</param>
/// <param name="ObjectVersion">Its version; one object may be filed again with a later version.</param>
/// <param name="ContentJson">The whole record as JSON text; the archive keeps its canonical form (RFC 8785).</param>
/// <param name="FiledBy">Who finished the record.</param>
/// <param name="OccurredAt">UTC instant at which it was finished.</param>
public sealed record FilingRequested(
    ArchiveClass Class,
    string Title,
    EnterpriseId? EnterpriseId,
    string ObjectType,
    string ObjectId,
    int ObjectVersion,
    string ContentJson,
    Actor FiledBy,
    DateTimeOffset OccurredAt) : IIntegrationEvent;
