namespace DualControl.Organization.Domain.TrainingTests;

/// <summary>A question as a paper asked it, with the right answers: kept, never shown to who takes the test.</summary>
/// <param name="Number">题号 From 1.</param>
internal sealed record PaperQuestion(int Number, QuestionKind Kind, string Text, IReadOnlyList<string> Options, IReadOnlyList<int> Answers)
{
    /// <summary>Right when exactly the right options are chosen; unanswered is wrong.</summary>
    public bool IsRight(IReadOnlyList<GivenAnswer> given) =>
        given.FirstOrDefault(g => g.Number == Number) is { } answer && answer.Choices.ToHashSet().SetEquals(Answers);
}

/// <summary>答案 What was answered.</summary>
/// <param name="Number">题号 Number of the question on the paper, from 1.</param>
/// <param name="Choices">所选项 Numbers of the chosen options, from 1; at most 10.</param>
internal sealed record GivenAnswer(int Number, IReadOnlyList<int> Choices);

/// <summary>评分 The mark of an answer sheet.</summary>
internal static class Marking
{
    /// <summary>0–100, rounded down, so that only a sheet without a fault has full marks.</summary>
    public static int Of(IReadOnlyList<PaperQuestion> paper, IReadOnlyList<GivenAnswer> given) => 100 * paper.Count(q => q.IsRight(given)) / paper.Count;
}
