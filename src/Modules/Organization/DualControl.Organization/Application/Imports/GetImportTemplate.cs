using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Tables;
using DualControl.Organization.Application.Tables;
using DualControl.Organization.Contracts;
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

internal sealed class GetImportTemplateHandler(IRequestSender sender) : IQueryHandler<GetImportTemplate, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetImportTemplate query, CancellationToken ct)
    {
        var sections = await sender.SendAsync(new ListSections(), ct);
        if (sections.IsFailure) return sections.Error;
        var known = sections.Value.Select(s => new BilingualText(s.Name, s.Name)).ToList();
        var columns = BaseTables.ColumnsOf(query.Table).Select(c => c == EnterpriseTable.Section ? c with { Allowed = known } : c).ToList();
        var title = BaseTables.TitleOf(query.Table).Current;
        var name = new BilingualText($"{title}导入模板", $"{title} template").Current;
        return TableFile.Of(query.Format, name, title, columns, AsyncEnumerable.Empty<IReadOnlyList<string>>());
    }
}
