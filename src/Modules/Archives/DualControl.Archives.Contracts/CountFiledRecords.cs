using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Time;

namespace DualControl.Archives.Contracts;

/// <summary>How many records of an enterprise are in the archive; zero for an enterprise outside the caller's scope.</summary>
/// <param name="EnterpriseId">Whose records.</param>
/// <param name="Month">Only those filed in this bureau month; null for all.</param>
public sealed record CountFiledRecords(EnterpriseId EnterpriseId, Month? Month) : IPublishedQuery<int>;
