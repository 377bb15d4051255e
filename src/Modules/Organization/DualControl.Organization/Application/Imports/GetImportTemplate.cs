using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Organization.Application.Imports;

/// <summary>导入模板 An empty table to fill in; of the .xlsx a second sheet explains the columns and lists the values allowed. The same columns as an export has.</summary>
/// <param name="Table">表 enterprises, units, posts or persons.</param>
/// <param name="Format">文件格式 xlsx (default) or csv.</param>
[AllowedTo(Roles.EnterpriseManagement | Role.LeadingGroupOffice | Role.SectionOfficer)]
internal sealed record GetImportTemplate(BaseTable Table, TableFormat? Format) : IQuery<FileAnswer>;

internal sealed class GetImportTemplateValidator : AbstractValidator<GetImportTemplate>
{
    public GetImportTemplateValidator()
    {
        RuleFor(q => q.Table).IsInEnum();
        RuleFor(q => q.Format).IsInEnum();
    }
}

internal sealed class GetImportTemplateHandler : IQueryHandler<GetImportTemplate, FileAnswer>
{
    public Task<Result<FileAnswer>> Handle(GetImportTemplate query, CancellationToken ct)
    {
        var title = BaseTables.TitleOf(query.Table).Current;
        var name = new BilingualText($"{title}导入模板", $"{title} template").Current;
        return Task.FromResult<Result<FileAnswer>>(TableFile.Of(query.Format, name, title, BaseTables.ColumnsOf(query.Table), AsyncEnumerable.Empty<IReadOnlyList<string>>()));
    }
}
