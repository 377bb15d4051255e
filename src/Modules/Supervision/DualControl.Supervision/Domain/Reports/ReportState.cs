namespace DualControl.Supervision.Domain.Reports;

/// <summary>月报状态 State of a monthly report.</summary>
internal enum ReportState
{
    /// <summary>草稿: computed live from the records, stored nowhere.</summary>
    Draft,
    /// <summary>已报送: the figures are frozen.</summary>
    Submitted,
    /// <summary>已审核: reviewed by somebody other than the preparer.</summary>
    Reviewed,
}
