using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Enterprises.Specifications;

/// <summary>The enterprises of an industry that a section supervises directly on a day.</summary>
internal sealed class EnterprisesOfIndustry : Specification<Enterprise>
{
    public EnterprisesOfIndustry(SectionId section, string industry, DateOnly day) =>
        Query.Where(e => e.Industry == industry).Where(DirectSupervision.By(section, day));
}
