using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.ResponsibilityLetters.Specifications;

/// <summary>An enterprise's templates for a rank, the newest first.</summary>
internal sealed class TemplatesOfRank : Specification<ResponsibilityLetterTemplate>
{
    public TemplatesOfRank(EnterpriseId enterprise, ManagementRank rank) =>
        Query.Where(t => t.EnterpriseId == enterprise && t.Rank == rank).OrderByDescending(t => t.VersionNumber);
}
