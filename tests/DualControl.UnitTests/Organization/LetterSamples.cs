using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.SharedKernel.Results;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

/// <summary>Templates, batches and letters of one enterprise, issued on <see cref="OrganizationSamples.Today"/>.</summary>
internal static class LetterSamples
{
    public static readonly Post Operator = TrainingSamples.Operator;
    public static readonly LetterSubject Subject = new("测试燃气", Operator.Title, "操作工甲", Today.Year, "一班", "总经理");

    public static Result<ResponsibilityLetterTemplate> Template(string title, params IReadOnlyList<string> clauses) => Template(null, title, clauses);

    public static Result<ResponsibilityLetterTemplate> Template(ResponsibilityLetterTemplate? newest, string title, params IReadOnlyList<string> clauses) =>
        ResponsibilityLetterTemplate.Issue(Gas, ManagementRank.Post, newest, new LetterText(title, clauses), Office, Now);

    public static ResponsibilityLetterBatch Batch() => ResponsibilityLetterBatch.Open(Gas, Today.Year, null, Office, Now).Value;

    public static ResponsibilityLetter Letter(DateOnly? until = null)
    {
        var holding = TrainingSamples.Holding(TrainingSamples.Somebody(), Operator, Today.AddYears(-1));
        if (until is { } last) holding.End(last);
        return ResponsibilityLetter.Issue(Batch(), holding, Operator, Subject, DefaultTemplates.Of(Operator.Rank), 0, 1);
    }
}
