using DualControl.SharedKernel.Specifications;

namespace DualControl.Tasks.Domain.Tasks.Specifications;

/// <summary>The subject with this id.</summary>
internal sealed class SubjectKnown : Specification<TaskSubject>
{
    public SubjectKnown(Guid id)
    {
        var subject = new TaskSubjectId(id);
        Query.Where(s => s.Id == subject);
    }
}
