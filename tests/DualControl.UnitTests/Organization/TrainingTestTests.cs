using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;
using static DualControl.UnitTests.Organization.TrainingSamples;

namespace DualControl.UnitTests.Organization;

public sealed class TrainingTestTests
{
    /// <summary>A paper of up to ten questions with four options, and a sheet that answers any of them anyhow, in any order, or not at all.</summary>
    private static readonly Gen<(IReadOnlyList<PaperQuestion> Paper, IReadOnlyList<GivenAnswer> Sheet)> Sheets =
        from paper in Gen.SubListOf(Enumerable.Range(1, 4)).Where(a => a.Count > 0).NonEmptyListOf()
        from answered in Gen.SubListOf(Enumerable.Range(1, paper.Count))
        from sheet in Gen.CollectToList(answered, n => Gen.SubListOf(Enumerable.Range(1, 4)).Select(c => new GivenAnswer(n, [.. c])))
        select (Paper([.. paper.Select(a => a.ToArray())]), (IReadOnlyList<GivenAnswer>)[.. sheet]);

    private static IReadOnlyList<PaperQuestion> Paper(params int[][] answers) =>
        [.. answers.Select((a, i) => new PaperQuestion(i + 1, QuestionKind.Multiple, "题干", ["甲", "乙", "丙", "丁"], a))];

    [Fact]
    public void Every_sheet_has_one_mark_and_full_marks_only_when_all_is_right() => Prop.ForAll(Sheets.ToArbitrary(), x =>
    {
        var mark = Marking.Of(x.Paper, x.Sheet);
        return mark is >= 0 and <= 100 && mark == Marking.Of(x.Paper, [.. x.Sheet.Reverse()]) && mark == 100 == x.Paper.All(q => q.IsRight(x.Sheet));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_right_answer_never_lowers_the_mark() => Prop.ForAll(Sheets.ToArbitrary(), x => x.Paper.All(q =>
        Marking.Of(x.Paper, [.. x.Sheet.Where(a => a.Number != q.Number), new GivenAnswer(q.Number, q.Answers)]) >= Marking.Of(x.Paper, x.Sheet))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new[] { 1, 2 }, true)]
    [InlineData(new[] { 2, 1 }, true)]
    [InlineData(new[] { 1 }, false)]
    [InlineData(new[] { 1, 2, 3 }, false)]
    [InlineData(new int[0], false)]
    public void Exactly_the_right_options_are_right(int[] choices, bool right) => Paper([1, 2])[0].IsRight([new GivenAnswer(1, choices)]).ShouldBe(right);

    [Fact]
    public void A_mark_is_rounded_down() => Marking.Of(Paper([1], [1], [1]), [new GivenAnswer(1, [1]), new GivenAnswer(3, [1])]).ShouldBe(66);

    [Theory]
    [InlineData("Single", 2, new[] { 1 }, null)]
    [InlineData("Single", 2, new[] { 1, 2 }, "question.answers")]
    [InlineData("Single", 2, new[] { 3 }, "question.answers")]
    [InlineData("Single", 2, new[] { 0 }, "question.answers")]
    [InlineData("Single", 1, new[] { 1 }, "question.options")]
    [InlineData("Multiple", 3, new[] { 3, 1 }, null)]
    [InlineData("Multiple", 3, new[] { 1 }, "question.answers")]
    [InlineData("Multiple", 3, new[] { 1, 1 }, "question.answers")]
    [InlineData("TrueFalse", 0, new[] { 2 }, null)]
    [InlineData("TrueFalse", 0, new[] { 3 }, "question.answers")]
    [InlineData("TrueFalse", 2, new[] { 1 }, "question.options")]
    public void A_question_has_options_and_right_ones_as_its_kind_asks(string kind, int options, int[] answers, string? code) => DualControl.Organization.Domain.TrainingTests.Question.Make(
        Gas, TrainingTopic.MakingMeasures, Enum.Parse<QuestionKind>(kind), "题干", [.. Enumerable.Range(0, options).Select(i => $"选项{i}")], answers, Office, Now).Error?.Code.ShouldBe(code);

    [Fact]
    public void Options_differ_and_a_question_is_retired_once()
    {
        DualControl.Organization.Domain.TrainingTests.Question.Make(Gas, TrainingTopic.MakingMeasures, QuestionKind.Single, "题干", ["甲", "甲"], [1], Office, Now)
            .Error!.Code.ShouldBe("question.options");
        var question = Question(1);
        question.Retire(Office, Now).IsFailure.ShouldBeFalse();
        question.Retire(Office, Now).Error!.Code.ShouldBe("question.retired");
    }

    [Fact]
    public void A_test_is_tried_as_often_as_the_session_allows_and_passed_once()
    {
        var session = Session(test: new TestTerms(2, 100, 2));
        var attended = Attend(session, PersonId.New());
        var bank = (Question[])[Question(1), Question(2, 3)];
        string? Code(TrainingSession s, TrainingAttendance? a, Question[] questions, params TrainingTest[] earlier) => TrainingTest.Start(s, a, earlier, questions, Office, Now).Error?.Code;
        Code(Session(), attended, bank).ShouldBe("training_test.no_test");
        Code(session, null, bank).ShouldBe("training_test.not_attended");
        Code(session, attended, [bank[0]]).ShouldBe("training_test.too_few_questions");
        var first = TrainingTest.Start(session, attended, [], bank, Office, Now).Value;
        Code(session, attended, bank, first).ShouldBe("training_test.open_already");

        first.Submit([new GivenAnswer(3, [1])], attended, Office, Now).Error!.Code.ShouldBe("training_test.answer_not_on_paper");
        first.Submit([new GivenAnswer(1, [1]), new GivenAnswer(1, [2])], attended, Office, Now).Error!.Fields.Single().Path.ShouldBe("answers[1].number");
        first.Submit([new GivenAnswer(1, [1])], attended, Office, Now).IsFailure.ShouldBeFalse();
        (first.Mark, first.Passed, attended.BestMark, attended.PassedOn).ShouldBe((50, false, 50, null));
        first.Submit([], attended, Office, Now).Error!.Code.ShouldBe("training_test.submitted_already");

        var second = TrainingTest.Start(session, attended, [first], bank, Office, Now).Value;
        second.Attempt.ShouldBe(2);
        second.Submit([], attended, Office, Now);
        Code(session, attended, bank, first, second).ShouldBe("training_test.no_attempts_left");
        attended.Mark(100, true, Today);
        Code(session, attended, bank, first, second).ShouldBe("training_test.passed_already");
    }
}
