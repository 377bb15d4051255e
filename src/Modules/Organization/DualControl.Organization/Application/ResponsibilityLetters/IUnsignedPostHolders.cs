using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>Who holds a post of an enterprise on a day and has signed no letter of a year for it: one query over holdings and letters.</summary>
internal interface IUnsignedPostHolders
{
    Task<Result<Page<UnsignedPostHolderView>>> PageAsync(EnterpriseId enterprise, int year, DateOnly day, PageRequest page, CancellationToken ct);
}
