namespace DualControl.Archives.Contracts;

/// <summary>档案门类 What kind of record is filed: the plan's five classes first, then six of the installation's own.</summary>
public enum ArchiveClass
{
    /// <summary>安全风险四色分布图 Risk map.</summary>
    RiskMap,
    /// <summary>风险管控台账 Risk ledger.</summary>
    RiskLedger,
    /// <summary>隐患排查清单 Inspection checklist.</summary>
    Checklist,
    /// <summary>隐患治理台账 Danger ledger.</summary>
    DangerLedger,
    /// <summary>整改方案 Rectification plan.</summary>
    RectificationPlan,
    /// <summary>风险评估与审定 Assessment and its approval.</summary>
    Assessment,
    /// <summary>排查记录 Inspection.</summary>
    Inspection,
    /// <summary>隐患销账档案 File of a closed hidden danger.</summary>
    DangerFile,
    /// <summary>制度与培训 Policy and training.</summary>
    Policy,
    /// <summary>月报与评价 Monthly report and evaluation.</summary>
    MonthlyReport,
    /// <summary>执法案卷 Enforcement file.</summary>
    Enforcement,
}
