namespace DualControl.Risks.Contracts;

/// <summary>风险等级 Risk level, ascending.</summary>
public enum RiskLevel
{
    /// <summary>低风险（蓝） Low, blue.</summary>
    Low,
    /// <summary>一般风险（黄） General, yellow.</summary>
    General,
    /// <summary>较大风险（橙） Significant, orange.</summary>
    Significant,
    /// <summary>重大风险（红） Major, red.</summary>
    Major,
}

/// <summary>管控层级 Control level in the priority order of the plan.</summary>
public enum ControlLevel
{
    /// <summary>消除 Elimination.</summary>
    Elimination,
    /// <summary>替代 Substitution.</summary>
    Substitution,
    /// <summary>工程控制 Engineering.</summary>
    Engineering,
    /// <summary>管理控制 Administrative.</summary>
    Administrative,
    /// <summary>个体防护 Personal protective equipment.</summary>
    Ppe,
}
