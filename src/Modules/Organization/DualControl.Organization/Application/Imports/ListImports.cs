using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.Imports;

/// <summary>导入列表 The caller's own imports; sort: uploadedAt (default, the latest first).</summary>
/// <param name="Stage">阶段 Stage.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record ListImports(ImportStage? Stage, PageRequest Page) : IQuery<Page<ImportView>>;

internal sealed class ListImportsValidator : AbstractValidator<ListImports>
{
    public ListImportsValidator() => RuleFor(q => q.Stage).IsInEnum();
}

internal sealed class ListImportsHandler(IReadRepository<Import> imports, ICurrentUser user) : IQueryHandler<ListImports, Page<ImportView>>
{
    public Task<Result<Page<ImportView>>> Handle(ListImports query, CancellationToken ct) => imports.PageAsync(new Own(user.Caller.Subject, query.Stage), query.Page, ct);

    private sealed class Own : Specification<Import, ImportView>
    {
        public Own(string owner, ImportStage? stage)
        {
            Query.Where(i => i.Owner == owner).Where(i => i.Stage == stage, stage is not null).SortBy("uploadedAt", i => i.UploadedAt).SortedByDefault("-uploadedAt");
            Query.Select(ImportView.Projection);
        }
    }
}
