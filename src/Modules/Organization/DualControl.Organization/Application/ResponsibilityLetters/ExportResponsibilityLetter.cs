using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.Organization.Domain.ResponsibilityLetters.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>导出责任书 A letter as .docx, in Chinese as it was issued, ready to print and sign; a signature that is recorded stands in it.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ExportResponsibilityLetter(EnterpriseId EnterpriseId, ResponsibilityLetterId Id) : IQuery<FileAnswer>;

internal sealed class ExportResponsibilityLetterHandler(IReadRepository<ResponsibilityLetter> letters, IRequestSender sender, BureauCalendar calendar)
    : IQueryHandler<ExportResponsibilityLetter, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(ExportResponsibilityLetter query, CancellationToken ct)
    {
        var enterprise = await sender.SendAsync(new FindEnterprise(query.EnterpriseId), ct);
        if (enterprise.IsFailure) return enterprise.Error;
        return await letters.FirstOrDefaultAsync(new LetterOfEnterprise(query.EnterpriseId, query.Id), ct) is { } letter
            ? Write(letter, enterprise.Value)
            : CommonErrors.NotFound;
    }

    private FileAnswer Write(ResponsibilityLetter letter, EnterpriseSummary enterprise)
    {
        var state = letter.StateOn(calendar.Today);
        var note = state is ResponsibilityLetterState.Revoked or ResponsibilityLetterState.Lapsed ? $"（{ResponsibilityLetterNames.Of(state).Zh}）" : "";
        var document = new WordDocument(letter.Title, enterprise.Name, letter.CreatedAt, $"{enterprise.Name} · {letter.Year} 年度{note}")
            .Table([new WordColumn("部门"), new WordColumn("岗位"), new WordColumn("责任人"), new WordColumn("签发日期")],
                [[letter.UnitName ?? enterprise.Name, letter.PostTitle, letter.PersonName, $"{BureauCalendar.DayOf(letter.CreatedAt):yyyy-MM-dd}"]]);
        for (var i = 0; i < letter.Clauses.Count; i++) document.Paragraph($"{i + 1}．{letter.Clauses[i]}");
        var signed = letter.Signature;
        document
            .Signatures(new WordSignature($"{enterprise.PrincipalPostTitle ?? "主要负责人"}（签字）"), new WordSignature("日期"))
            .Signatures(
                new WordSignature("责任人（签字）", signed is null ? null : letter.PersonName),
                new WordSignature("日期", signed is null ? null : $"{signed.SignedOn:yyyy-MM-dd}（{ResponsibilityLetterNames.Of(signed.Kind).Zh}）"))
            .Paragraph($"文本校验（SHA-256）：{letter.TextHash[..32]} {letter.TextHash[32..]}");
        return document.As($"{letter.Year}年度责任书-{letter.PostTitle}-{letter.PersonName}.docx");
    }
}
