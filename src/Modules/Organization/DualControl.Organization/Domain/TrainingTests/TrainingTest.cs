using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.TrainingTests;

/// <summary>考试 One attempt of a person at a session's test: a paper drawn from the bank, answered once, marked by the program.</summary>
internal sealed class TrainingTest : AggregateRoot<TrainingTestId>, IBelongsToEnterprise
{
    private TrainingTest() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public TrainingSessionId SessionId { get; private set; }
    public PersonId PersonId { get; private set; }

    /// <summary>第几次 1, 2, 3 …</summary>
    public int Attempt { get; private set; }
    public int PassMark { get; private set; }
    public IReadOnlyList<PaperQuestion> Paper { get; private set; } = [];
    public IReadOnlyList<GivenAnswer> Given { get; private set; } = [];

    /// <summary>0–100; null until it is submitted.</summary>
    public int? Mark { get; private set; }
    public bool Passed { get; private set; }
    public Actor? SubmittedBy { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <param name="attended">The person's attendance; null when it did not come.</param>
    /// <param name="earlier">The person's attempts so far.</param>
    /// <param name="bank">The topic's questions in use, in the order to be drawn.</param>
    public static Result<TrainingTest> Start(
        TrainingSession session, TrainingAttendance? attended, IReadOnlyList<TrainingTest> earlier, IReadOnlyList<Question> bank, Actor by, DateTimeOffset at)
    {
        if (session.Test is not { } terms) return TrainingErrors.NoTest;
        if (attended is null) return TrainingErrors.NotAttended.At("personId");
        if (attended.PassedOn is not null) return TrainingErrors.TestPassedAlready;
        if (earlier.Any(t => t.SubmittedAt is null)) return TrainingErrors.TestOpenAlready;
        if (earlier.Count >= terms.Attempts) return TrainingErrors.NoAttemptsLeft.With(terms.Attempts);
        if (bank.Count < terms.Questions) return TrainingErrors.TooFewQuestions.With(bank.Count, terms.Questions);
        return new TrainingTest
        {
            Id = TrainingTestId.New(),
            EnterpriseId = session.EnterpriseId,
            SessionId = session.Id,
            PersonId = attended.PersonId,
            Attempt = earlier.Count + 1,
            PassMark = terms.PassMark,
            Paper = [.. bank.Take(terms.Questions).Select((q, i) => new PaperQuestion(i + 1, q.Kind, q.Text, q.Options, q.Answers))],
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    /// <summary>Takes the answers, once, and marks them; a question without an answer is wrong.</summary>
    public Result Submit(IReadOnlyList<GivenAnswer> given, TrainingAttendance attended, Actor by, DateTimeOffset at)
    {
        if (SubmittedAt is not null) return TrainingErrors.TestSubmittedAlready;
        for (var i = 0; i < given.Count; i++)
            if (Paper.All(q => q.Number != given[i].Number) || given.Take(i).Any(g => g.Number == given[i].Number)) return TrainingErrors.AnswerNotOnPaper.At($"answers[{i}].number");
        (Given, SubmittedBy, SubmittedAt) = (given, by, at);
        var mark = Marking.Of(Paper, given);
        (Mark, Passed) = (mark, mark >= PassMark);
        attended.Mark(mark, Passed, BureauCalendar.DayOf(at));
        return Result.Success;
    }
}
