using DualControl.Risks.Application.NoticeBoards;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Postings;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using static DualControl.UnitTests.Risks.RiskSamples;

namespace DualControl.UnitTests.Risks.Notices;

internal static class NoticeSamples
{
    public const string Address = "https://dc.example.gov.cn/r/K7Q2MX9D4V8T3WZ6B5N1";
    public static readonly RiskUnitId UnitId = RiskUnitId.New();
    public static readonly PostId PostId = PostId.New();

    public static NoticeRisk Risk(RiskLevel level = RiskLevel.Low, string description = "燃气泄漏遇明火爆炸", string reporting = "拨打值班电话 8866 1234", string emergency = "立即切断气源并疏散", IReadOnlyList<ControlMeasure>? measures = null) =>
        new("储罐区", Content(level, measures: measures) with { Description = description, ReportingWay = reporting, EmergencyMeasures = emergency });

    public static Notice Board(params IReadOnlyList<NoticeRisk> risks) =>
        new(new PostedSubject(PostingKind.NoticeBoard, Gas, UnitId, null, "LNG储罐区"), GasSummary.Name, "门站东侧围堰内", "储配站 站长", risks, Now, null);

    public static Notice Card(params IReadOnlyList<NoticeRisk> risks) =>
        new(new PostedSubject(PostingKind.PostCard, Gas, null, PostId, "运行工"), GasSummary.Name, "一班", "一班 运行工", risks, Now, Address);

    public static string Html(this Notice notice, PaperSize size = PaperSize.A4, bool bilingual = false) => new NoticePage(notice, size, bilingual).Write();
}
