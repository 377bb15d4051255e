using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.ResponsibilityLetters;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>签发责任书 An issue of a year's letters.</summary>
/// <param name="Year">年度 This year or the next.</param>
/// <param name="Rank">管理层级 Only posts of this rank; all when absent.</param>
internal sealed record ResponsibilityLetterBatchBody(int Year, ManagementRank? Rank);

/// <summary>纸质签字 A signature on paper.</summary>
/// <param name="SignedOn">签字日期 Day of the signature: between the issue and today, while the person held the post.</param>
/// <param name="Note">说明 Where the paper is kept, 1–500 characters.</param>
internal sealed record PaperSignatureBody(DateOnly SignedOn, string Note);

/// <summary>撤回责任书 The end of an unsigned letter.</summary>
/// <param name="Reason">撤回原因 Reason, 1–500 characters.</param>
internal sealed record LetterRevocationBody(string Reason);

/// <summary>责任书 A letter for each person, post and year: issued, signed by account or on paper, listed while unsigned, printed.</summary>
internal static class ResponsibilityLetterRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var enterprise = api.MapGroup("/enterprises/{enterpriseId}").WithTags("责任书 Responsibility letters");

        enterprise.MapGet("/responsibility-letters", (UseCases run, EnterpriseId enterpriseId, int? year, Choice<ResponsibilityLetterState>? state, UnitId? unitId, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListResponsibilityLetters(enterpriseId, year, state, unitId, run.Page(limit, cursor, sort, count))))
            .For<ListResponsibilityLetters>("责任书列表", "Letters").Lists<ResponsibilityLetterListItem>();

        enterprise.MapGet("/responsibility-letters/unsigned", (UseCases run, EnterpriseId enterpriseId, int year, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListUnsignedPostHolders(enterpriseId, year, run.Page(limit, cursor, sort, count))))
            .For<ListUnsignedPostHolders>("未签订人员", "Who has signed no letter of a year").Lists<UnsignedPostHolderView>();

        enterprise.MapGet("/responsibility-letters.xlsx", (UseCases run, EnterpriseId enterpriseId, int year) => run.File(new ExportResponsibilityLetters(enterpriseId, year)))
            .For<ExportResponsibilityLetters>("导出责任书名单", "A year's letters as .xlsx").AnswersFile(Workbook.MediaType);

        enterprise.MapPost("/responsibility-letter-batches", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterBatchBody body) => run.Create(
                new IssueResponsibilityLetters(enterpriseId, body.Year, body.Rank), id => new GetResponsibilityLetterBatch(enterpriseId, id),
                id => $"/api/v1/enterprises/{enterpriseId.Value}/responsibility-letter-batches/{id.Value}"))
            .For<IssueResponsibilityLetters>("签发责任书", "Issue a year's letters").Creates<ResponsibilityLetterBatchView>();

        enterprise.MapGet("/responsibility-letter-batches/{id}", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterBatchId id) =>
                run.Get(new GetResponsibilityLetterBatch(enterpriseId, id)))
            .For<GetResponsibilityLetterBatch>("责任书签发批次", "What one issue did").Answers<ResponsibilityLetterBatchView>();

        var letter = enterprise.MapGroup("/responsibility-letters/{id}");

        letter.MapGet("/", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterId id) => run.Get(new GetResponsibilityLetter(enterpriseId, id)))
            .For<GetResponsibilityLetter>("责任书详情", "One letter").Answers<ResponsibilityLetterView>();

        letter.MapGet("/letter.docx", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterId id) => run.File(new ExportResponsibilityLetter(enterpriseId, id)))
            .For<ExportResponsibilityLetter>("导出责任书", "A letter as .docx").AnswersFile(WordDocument.MediaType);

        letter.MapPost("/signature", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterId id) =>
                run.Do(new SignResponsibilityLetter(enterpriseId, id, run.IfMatch), new GetResponsibilityLetter(enterpriseId, id)))
            .For<SignResponsibilityLetter>("签订责任书", "Sign by the post's account").Answers<ResponsibilityLetterView>();

        letter.MapPost("/paper-signature", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterId id, PaperSignatureBody body) =>
                run.Do(new RecordPaperSignature(enterpriseId, id, body.SignedOn, body.Note, run.IfMatch), new GetResponsibilityLetter(enterpriseId, id)))
            .For<RecordPaperSignature>("登记纸质签字", "Record a signature on paper").Answers<ResponsibilityLetterView>();

        letter.MapPost("/revocation", (UseCases run, EnterpriseId enterpriseId, ResponsibilityLetterId id, LetterRevocationBody body) =>
                run.Do(new RevokeResponsibilityLetter(enterpriseId, id, body.Reason, run.IfMatch), new GetResponsibilityLetter(enterpriseId, id)))
            .For<RevokeResponsibilityLetter>("撤回责任书", "Revoke an unsigned letter").Answers<ResponsibilityLetterView>();
    }
}
