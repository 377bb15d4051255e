using DualControl.SharedKernel.Specifications;

namespace DualControl.Tasks.Domain.Tasks.Specifications;

/// <summary>Who has done what at one subject.</summary>
internal sealed class MarksOfSubject : Specification<DoneMark>
{
    public MarksOfSubject(Guid subject) => Query.Where(m => m.SubjectId == subject);
}
