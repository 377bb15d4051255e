namespace DualControl.Organization.Domain.Trainings;

/// <summary>培训类别 For whom a training is (plan, section 二（一）3).</summary>
internal enum TrainingKind
{
    /// <summary>专项培训 Special training of the promotion team.</summary>
    Special,
    /// <summary>岗位培训 Post training of all employees.</summary>
    Post,
}

/// <summary>培训主题 What the plan asks to be trained; each topic is of one kind.</summary>
internal enum TrainingTopic
{
    /// <summary>发动和指导全体员工辨识 Mobilising and guiding the employees' identification (special).</summary>
    GuidingIdentification,
    /// <summary>审核岗位风险和管控措施 Reviewing the posts' risks and measures (special).</summary>
    ReviewingRisksAndMeasures,
    /// <summary>风险辨识方法 Methods of identification (post).</summary>
    IdentificationMethods,
    /// <summary>风险分级原则 Principles of grading (post).</summary>
    GradingPrinciples,
    /// <summary>制定管控措施 Making measures (post).</summary>
    MakingMeasures,
}

/// <summary>The kind of each topic, and its name in records that are kept in Chinese.</summary>
internal static class TrainingTopics
{
    private static readonly IReadOnlyDictionary<TrainingTopic, (TrainingKind Kind, string Name)> Known = new Dictionary<TrainingTopic, (TrainingKind, string)>
    {
        [TrainingTopic.GuidingIdentification] = (TrainingKind.Special, "发动和指导全体员工辨识"),
        [TrainingTopic.ReviewingRisksAndMeasures] = (TrainingKind.Special, "审核岗位风险和管控措施"),
        [TrainingTopic.IdentificationMethods] = (TrainingKind.Post, "风险辨识方法"),
        [TrainingTopic.GradingPrinciples] = (TrainingKind.Post, "风险分级原则"),
        [TrainingTopic.MakingMeasures] = (TrainingKind.Post, "制定管控措施"),
    };

    public static TrainingKind KindOf(TrainingTopic topic) => Known[topic].Kind;

    public static string NameOf(TrainingTopic topic) => Known[topic].Name;

    public static IReadOnlyList<TrainingTopic> Of(TrainingKind kind) => [.. Known.Where(t => t.Value.Kind == kind).Select(t => t.Key).Order()];
}
