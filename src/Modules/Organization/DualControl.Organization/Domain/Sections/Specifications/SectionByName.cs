using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.Sections.Specifications;

internal sealed class SectionByName : Specification<Section>
{
    public SectionByName(string name) => Query.Where(s => s.Name == name);
}
