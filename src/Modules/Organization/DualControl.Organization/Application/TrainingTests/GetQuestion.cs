using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>试题详情 One question with its right answers.</summary>
[AllowedTo(Roles.EnterpriseManagement | Roles.Bureau)]
internal sealed record GetQuestion(EnterpriseId EnterpriseId, QuestionId Id) : IQuery<QuestionView>;

internal sealed class GetQuestionHandler(IReadRepository<Question> questions) : IQueryHandler<GetQuestion, QuestionView>
{
    public async Task<Result<QuestionView>> Handle(GetQuestion query, CancellationToken ct) =>
        await questions.FirstOrDefaultAsync(new ById(query), ct) is { } view ? view : CommonErrors.NotFound;

    private sealed class ById : Specification<Question, QuestionView>
    {
        public ById(GetQuestion query)
        {
            Query.Where(q => q.EnterpriseId == query.EnterpriseId && q.Id == query.Id);
            Query.Select(QuestionView.Of);
        }
    }
}
