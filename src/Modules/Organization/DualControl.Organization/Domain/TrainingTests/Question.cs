using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.TrainingTests;

/// <summary>题型 Kind of a question.</summary>
internal enum QuestionKind
{
    /// <summary>单选 One right option.</summary>
    Single,
    /// <summary>多选 Two right options or more.</summary>
    Multiple,
    /// <summary>判断 Right or wrong.</summary>
    TrueFalse,
}

/// <summary>试题 A question of the enterprise's bank; never changed, only retired: papers drawn before keep what they asked.</summary>
internal sealed class Question : AggregateRoot<QuestionId>, IBelongsToEnterprise
{
    private static readonly IReadOnlyList<string> RightOrWrong = ["正确", "错误"];

    private Question() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public TrainingTopic Topic { get; private set; }
    public QuestionKind Kind { get; private set; }
    public string Text { get; private set; } = null!;
    public IReadOnlyList<string> Options { get; private set; } = [];

    /// <summary>Numbers of the right options, from 1, ascending.</summary>
    public IReadOnlyList<int> Answers { get; private set; } = [];
    public DateTimeOffset? RetiredAt { get; private set; }
    public Actor? RetiredBy { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <param name="options">None for right or wrong, which has 1 正确 and 2 错误.</param>
    public static Result<Question> Make(
        EnterpriseId enterprise, TrainingTopic topic, QuestionKind kind, string text, IReadOnlyList<string> options, IReadOnlyList<int> answers, Actor by, DateTimeOffset at)
    {
        if (kind == QuestionKind.TrueFalse ? options.Count > 0 : options.Count < 2 || options.Distinct().Count() < options.Count) return TrainingErrors.QuestionOptions.At("options");
        var offered = kind == QuestionKind.TrueFalse ? RightOrWrong : options;
        var right = answers.Distinct().Order().ToList();
        if (right.Count < answers.Count || right.Any(a => a < 1 || a > offered.Count) || (kind == QuestionKind.Multiple ? right.Count < 2 : right.Count != 1))
            return TrainingErrors.QuestionAnswers.At("answers");
        return new Question
        {
            Id = QuestionId.New(),
            EnterpriseId = enterprise,
            Topic = topic,
            Kind = kind,
            Text = text,
            Options = offered,
            Answers = right,
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    public Result Retire(Actor by, DateTimeOffset at)
    {
        if (RetiredAt is not null) return TrainingErrors.QuestionRetired;
        (RetiredAt, RetiredBy) = (at, by);
        return Result.Success;
    }
}
