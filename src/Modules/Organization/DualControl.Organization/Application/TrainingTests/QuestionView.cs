using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>试题 A question of the bank, with its right answers: for those who keep the bank.</summary>
/// <param name="Id">试题标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Topic">培训主题 Topic.</param>
/// <param name="Kind">题型 single, multiple or trueFalse.</param>
/// <param name="Text">题干 Text.</param>
/// <param name="Options">选项 Options, numbered from 1.</param>
/// <param name="Answers">正确选项 Numbers of the right options.</param>
/// <param name="RetiredAt">停用时间 When it was retired, UTC; null while it is in use.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record QuestionView(
    QuestionId Id, EnterpriseId EnterpriseId, TrainingTopic Topic, QuestionKind Kind, string Text, IReadOnlyList<string> Options, IReadOnlyList<int> Answers, DateTimeOffset? RetiredAt,
    long Version) : IVersioned
{
    public static readonly Expression<Func<Question, QuestionView>> Of =
        q => new QuestionView(q.Id, q.EnterpriseId, q.Topic, q.Kind, q.Text, q.Options, q.Answers, q.RetiredAt, q.Version);
}
