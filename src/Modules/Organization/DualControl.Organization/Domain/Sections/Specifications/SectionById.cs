using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Sections.Specifications;

internal sealed class SectionById : Specification<Section>
{
    public SectionById(SectionId id) => Query.Where(s => s.Id == id);
}
