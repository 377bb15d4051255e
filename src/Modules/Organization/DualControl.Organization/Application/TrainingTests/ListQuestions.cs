using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>题库 The questions of the enterprise's bank with their right answers. Sort: createdAt (default).</summary>
/// <param name="Topic">培训主题 Only of this topic.</param>
/// <param name="Retired">已停用 `true`: only retired ones; `false`: only those in use.</param>
[AllowedTo(Roles.EnterpriseManagement | Roles.Bureau)]
internal sealed record ListQuestions(EnterpriseId EnterpriseId, TrainingTopic? Topic, bool? Retired, PageRequest Page) : IQuery<Page<QuestionView>>;

internal sealed class ListQuestionsValidator : AbstractValidator<ListQuestions>
{
    public ListQuestionsValidator() => RuleFor(q => q.Topic).IsInEnum();
}

internal sealed class ListQuestionsHandler(IReadRepository<Question> questions, ICurrentScope scope) : IQueryHandler<ListQuestions, Page<QuestionView>>
{
    public async Task<Result<Page<QuestionView>>> Handle(ListQuestions query, CancellationToken ct) => scope.Scope.Covers(query.EnterpriseId)
        ? await questions.PageAsync(new OfEnterprise(query), query.Page, ct)
        : CommonErrors.NotFound;

    private sealed class OfEnterprise : Specification<Question, QuestionView>
    {
        public OfEnterprise(ListQuestions query)
        {
            Query.Where(q => q.EnterpriseId == query.EnterpriseId).Where(q => q.Topic == query.Topic, query.Topic is not null)
                .Where(q => q.RetiredAt != null == query.Retired, query.Retired is not null)
                .SortBy("createdAt", q => q.CreatedAt).SortedByDefault("createdAt");
            Query.Select(QuestionView.Of);
        }
    }
}
