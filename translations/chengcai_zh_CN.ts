<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>no end stated</source>
        <translation>未载明期限</translation>
    </message>
    <message>
        <source>fact of %1</source>
        <translation>%1的事实</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Rated with one star.</source>
        <translation>评价为一星。</translation>
    </message>
    <message>
        <source>Banned from government procurement until %1: %2.</source>
        <translation>被禁止参加政府采购活动，至%1止：%2。</translation>
    </message>
    <message>
        <source>Major illegal record, a fine of %1 yuan, until %2: %3.</source>
        <translation>重大违法记录，罚款%1元，至%2止：%3。</translation>
    </message>
    <message>
        <source>Major illegal record until %1: %2.</source>
        <translation>重大违法记录，至%1止：%2。</translation>
    </message>
    <message>
        <source>%1, until it is taken off: %2.</source>
        <translation>%1，移出前持续有效：%2。</translation>
    </message>
    <message>
        <source>%1, until %2: %3.</source>
        <translation>%1，至%2止：%3。</translation>
    </message>
    <message>
        <source>On the black list until %1: %2.</source>
        <translation>列入黑名单，至%1止：%2。</translation>
    </message>
    <message>
        <source>On a list of another authority until it is taken off: %1.</source>
        <translation>列入其他部门名单，移出前持续有效：%1。</translation>
    </message>
    <message>
        <source>Pass, a commitment is enough</source>
        <translation>通过，可适用信用承诺</translation>
    </message>
    <message>
        <source>Pass with documents</source>
        <translation>通过，须提交材料</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝参加</translation>
    </message>
    <message>
        <source>The same party stands in line %1.</source>
        <translation>与第%1行为同一主体。</translation>
    </message>
    <message>
        <source>The register knows this code under another name.</source>
        <translation>该代码在登记库中对应另一名称。</translation>
    </message>
    <message>
        <source>The code fails its check; look for a wrong letter or digit.</source>
        <translation>代码校验不符，请检查是否有误写的字母或数字。</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按代码</translation>
    </message>
    <message>
        <source>by name, to be confirmed by the code</source>
        <translation>按名称，须以代码确认</translation>
    </message>
    <message>
        <source>several of this name</source>
        <translation>名称对应多个主体</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Name the code</source>
        <translation>请提供代码</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Not in the register: ask for the papers and look the firm up at the credit platform.</source>
        <translation>登记库中没有该主体：请要求提交材料，并到信用平台查询。</translation>
    </message>
    <message>
        <source>Several parties have this name: %1.</source>
        <translation>有多个主体使用该名称：%1。</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1〔%2〕</translation>
    </message>
    <message>
        <source>Papers wanted: %1.</source>
        <translation>须提交：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Only suppliers and agencies take part in a procurement as bidders or agents. Choose one of the two kinds.</source>
        <translation>参加采购活动的只有供应商和代理机构，请选择其一。</translation>
    </message>
    <message>
        <source>More than %1 lines were pasted. Check them in parts.</source>
        <translation>粘贴内容超过%1行，请分批核查。</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>操作已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to check. Paste names or credit codes, one participant a line.</source>
        <translation>没有可核查的内容。请粘贴名称或信用代码，每行一家。</translation>
    </message>
    <message>
        <source>%1 The fact is under objection.</source>
        <translation>%1该事实异议中。</translation>
    </message>
    <message>
        <source>Nothing is known of it but a list of another authority, until it is taken off: %1.</source>
        <translation>除其他机关名单外尚无其信用记录，移出前不适用承诺：%1。</translation>
    </message>
</context>
<context>
    <name>AccessTable</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识代码</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Reasons and papers</source>
        <translation>理由及须提交的材料</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>接受理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>认定机关</translation>
    </message>
    <message>
        <source>Fine (yuan)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>Contract amount (yuan)</source>
        <translation>合同金额（元）</translation>
    </message>
    <message>
        <source>Banned from</source>
        <translation>禁止期起</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>禁止期止</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>公示截止日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>Under objection</source>
        <translation>异议中</translation>
    </message>
    <message>
        <source>Second-checked</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>new store</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>copied or moved here</source>
        <translation>复制或移动至此</translation>
    </message>
    <message>
        <source>another file or computer</source>
        <translation>文件或计算机已更换</translation>
    </message>
    <message>
        <source>an earlier state was put back</source>
        <translation>恢复到了较早状态</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>由备份恢复</translation>
    </message>
    <message>
        <source>new device key</source>
        <translation>新设备密钥</translation>
    </message>
    <message>
        <source>New origin</source>
        <translation>新来源</translation>
    </message>
    <message>
        <source>joined an office</source>
        <translation>已加入单位</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>The file is damaged, so nothing was taken over. Copy it again, or have it exported again.</source>
        <translation>文件已损坏，未接收任何内容。请重新复制，或请对方重新导出。</translation>
    </message>
    <message>
        <source>The file does not come from a device of this office or was altered, so nothing was taken over. Ask the sender.</source>
        <translation>文件不是来自本单位的设备或已被改动，未接收任何内容。请向发送人核实。</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>The fact to be completed is of another party or was withdrawn; choose one of this party.</source>
        <translation>要补充的信用事实属于其他主体或已撤销，请选择本主体的事实。</translation>
    </message>
    <message>
        <source>The fine lies outside what the cause allows (%1 to %2 yuan, %3); check it.</source>
        <translation>罚款金额超出该案由的法定幅度（%1至%2元，%3），请核对。</translation>
    </message>
    <message>
        <source>A decision is a penalty or an exposure notice; a case that is dropped is closed with a reason.</source>
        <translation>决定只能是行政处罚或曝光通报；不予处罚的案件请写明理由后结案。</translation>
    </message>
    <message>
        <source>Enter the number of the decision document.</source>
        <translation>请填写决定书文号。</translation>
    </message>
    <message>
        <source>Write what was decided and on what facts.</source>
        <translation>请填写决定内容及认定的事实。</translation>
    </message>
    <message>
        <source>Write what was decided about each person held to account.</source>
        <translation>请填写对每名被追责人员的处理。</translation>
    </message>
    <message>
        <source>The time for a decision is over (%1); say in the decision why it was needed.</source>
        <translation>已超过作出决定的法定期限（%1），请在决定中说明延长的理由。</translation>
    </message>
    <message>
        <source>Under articles 44, 45, 63 and 64 of the Administrative Penalty Law you may make a statement and a defence, and may request a hearing where the law provides for one, within five working days of receiving this notice. Without either in that time they count as waived.</source>
        <translation>根据《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条、第六十四条的规定，你（单位）可以自收到本告知书之日起五个工作日内进行陈述、申辩；依法可以要求听证的，应当在收到本告知书之日起五个工作日内提出。逾期未提出的，视为放弃上述权利。</translation>
    </message>
    <message>
        <source>There is no such inspection in this store, or it was withdrawn. Choose one of the list.</source>
        <translation>本库中没有该次监督检查，或者已经撤回，请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is no cause for this kind of party. Choose one of the list.</source>
        <translation>“%1”不是此类主体的案由，请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose the class of conduct: non-standard, opaque, unfair or non-compliant.</source>
        <translation>请选择行为类别：不规范、不透明、不公平或不合规。</translation>
    </message>
    <message>
        <source>Write what happened; the case is about it.</source>
        <translation>请填写案情。</translation>
    </message>
    <message>
        <source>Enter the number of the complaint or hint the case comes from.</source>
        <translation>请填写案件来源的投诉编号或预警编号。</translation>
    </message>
    <message>
        <source>Enter the last day of the conduct and the day the office learned of it, in this order and not in the future.</source>
        <translation>请依次填写行为终了日和发现日，不得晚于今天。</translation>
    </message>
    <message>
        <source>The finding was not accepted by the reviewer; a case needs one that was.</source>
        <translation>该问题未经复核采纳，不能据以立案。</translation>
    </message>
    <message>
        <source>The finding has a case already. Open that one.</source>
        <translation>该问题已有案件，请打开已有案件。</translation>
    </message>
    <message>
        <source>The case is closed; open a new one if there are new facts.</source>
        <translation>案件已结案；有新的事实的，请另行建案。</translation>
    </message>
    <message>
        <source>The case is decided; what follows is service and publication.</source>
        <translation>案件已作出决定，接下来是送达和公开。</translation>
    </message>
    <message>
        <source>The case is filed already.</source>
        <translation>案件已经立案。</translation>
    </message>
    <message>
        <source>The case must be filed before it is investigated.</source>
        <translation>应当先立案，再调查取证。</translation>
    </message>
    <message>
        <source>The prior notice is out; hear the party first.</source>
        <translation>事先告知书已发出，请先听取陈述申辩。</translation>
    </message>
    <message>
        <source>A prior notice needs facts: record the investigation first.</source>
        <translation>事先告知须以查明的事实为依据，请先记录调查取证。</translation>
    </message>
    <message>
        <source>The party can only be heard on a prior notice; give it first.</source>
        <translation>陈述申辩须针对事先告知，请先告知。</translation>
    </message>
    <message>
        <source>A hearing has been requested already.</source>
        <translation>当事人已经要求听证。</translation>
    </message>
    <message>
        <source>A hearing can only be requested after the prior notice and before the legal review.</source>
        <translation>听证只能在事先告知之后、法制审核之前提出。</translation>
    </message>
    <message>
        <source>No requested hearing is open.</source>
        <translation>没有待举行的听证。</translation>
    </message>
    <message>
        <source>No decision without a prior notice that names grounds, reasons and rights.</source>
        <translation>未告知事实、理由、依据和权利的，不得作出决定。</translation>
    </message>
    <message>
        <source>The party asked for a hearing; hold it first.</source>
        <translation>当事人已要求听证，请先举行听证。</translation>
    </message>
    <message>
        <source>No decision before the party was heard or waived its statement; record that first.</source>
        <translation>未听取陈述申辩且当事人未放弃的，不得作出决定；请先记录。</translation>
    </message>
    <message>
        <source>After a hearing the decision needs a legal review first.</source>
        <translation>经过听证的案件，须先经法制审核再作出决定。</translation>
    </message>
    <message>
        <source>The legal review is recorded already.</source>
        <translation>法制审核已经记录。</translation>
    </message>
    <message>
        <source>There is no decision to serve.</source>
        <translation>尚无可送达的决定。</translation>
    </message>
    <message>
        <source>The decision is served already.</source>
        <translation>决定书已经送达。</translation>
    </message>
    <message>
        <source>No publication without a decision.</source>
        <translation>未作出决定，不得公开。</translation>
    </message>
    <message>
        <source>Serve the decision before it is published.</source>
        <translation>请先送达决定书，再行公开。</translation>
    </message>
    <message>
        <source>The decision is published already.</source>
        <translation>决定已经公开。</translation>
    </message>
    <message>
        <source>A decided case is closed after the decision was served.</source>
        <translation>已作出决定的案件，送达后方可结案。</translation>
    </message>
    <message>
        <source>The case is open already.</source>
        <translation>案件已经建立。</translation>
    </message>
    <message>
        <source>There is no such party in this store. Choose one of the list.</source>
        <translation>本库中没有该主体，请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such case in this store. Choose one of the list.</source>
        <translation>本库中没有该案件，请从列表中选择。</translation>
    </message>
    <message>
        <source>The day lies in the future or before the last step (%1); enter the day on which it happened.</source>
        <translation>日期晚于今天或早于上一步骤（%1），请填写实际日期。</translation>
    </message>
    <message>
        <source>Who investigated a case may not preside over its hearing, review or decide it. Ask a second person.</source>
        <translation>本案调查人员不得主持听证、审核或作出决定，请由其他人员办理。</translation>
    </message>
    <message>
        <source>A hearing could be requested until %1 (%2); after that the request is out of time.</source>
        <translation>听证应当在%1前提出（%2），该申请已逾期。</translation>
    </message>
    <message>
        <source>The party may request a hearing until %1 (%2); decide after that day, or record that it waived the hearing.</source>
        <translation>当事人可以在%1前要求听证（%2）；请在此后作出决定，或者记录当事人放弃听证。</translation>
    </message>
    <message>
        <source>The conduct ended on %1 and was discovered on %2, later than the law allows for a penalty (%3). Close the case without one.</source>
        <translation>违法行为于%1终了，%2才被发现，已超过法定追究期限（%3），不再给予行政处罚，请结案。</translation>
    </message>
    <message>
        <source>Write on what grounds the case is filed.</source>
        <translation>请填写立案理由。</translation>
    </message>
    <message>
        <source>A prior notice names the proposed penalty, the facts, the reasons with the legal basis, and the party&apos;s rights; write what is missing.</source>
        <translation>事先告知书应当写明拟处罚内容、事实、理由和依据以及当事人的权利，请补齐。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请填写办理情况。</translation>
    </message>
    <message>
        <source>The publication must end after it began.</source>
        <translation>公开截止日应当晚于公开日。</translation>
    </message>
    <message>
        <source>Write why there is no case, or that everything is done.</source>
        <translation>请填写不予处罚的理由，或者执行完毕情况。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>The score is %2, not %1.</source>
        <translation>得分应为 %2，不是 %1。</translation>
    </message>
    <message>
        <source>The grade is %2, not %1.</source>
        <translation>等级应为 %2，不是 %1。</translation>
    </message>
    <message>
        <source>The answer to an application for financing is “%2”, not “%1”.</source>
        <translation>合同融资的答复应为“%2”，不是“%1”。</translation>
    </message>
    <message>
        <source>The journal of this store has no such position: the text was altered, or the certificate was issued at another computer of the office.</source>
        <translation>本库日志中没有这一位置：文本被改动过，或者证明是在本单位另一台计算机上开具的。</translation>
    </message>
    <message>
        <source>The check at the end does not belong to this text.</source>
        <translation>末尾的校验码与文本不符。</translation>
    </message>
    <message>
        <source>That is not the text of a credit certificate. Scan the code again, or copy the line beside it whole.</source>
        <translation>这不是信用证明的文本。请重新扫码，或完整复制二维码旁的文字。</translation>
    </message>
    <message>
        <source>A certificate speaks of today or of a day that is past; choose one.</source>
        <translation>证明只能针对今天或过去的日期，请另选日期。</translation>
    </message>
    <message>
        <source>It names another office than this one. Ask the office that issued it.</source>
        <translation>证明写明由其他单位开具，请向开具单位核实。</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>有效期至 %1，已过期。</translation>
    </message>
    <message>
        <source>Stars: %2, not %1.</source>
        <translation>星级应为 %2 星，不是 %1 星。</translation>
    </message>
    <message>
        <source>Nobody of this register has that identifier: it was altered, or corrected in the register since. Look for the party by its name.</source>
        <translation>登记库中没有该标识代码：可能被改动，也可能在登记库中已更正。请按名称查找该主体。</translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>采购项目</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>替代材料</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>抽查日期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>抽查情况</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>A commitment is a supplier&apos;s of this store for whom nobody else answers. Choose one of the list.</source>
        <translation>信用承诺由本库中未被承继的供应商作出，请从列表中选择。</translation>
    </message>
    <message>
        <source>Name the project the commitment is for.</source>
        <translation>请填写承诺所针对的项目。</translation>
    </message>
    <message>
        <source>The day lies in the future; enter the day on which it happened.</source>
        <translation>日期在将来，请填写实际发生的日期。</translation>
    </message>
    <message>
        <source>The supplier has given the commitment %1 for this project already.</source>
        <translation>该供应商已为此项目作出承诺 %1。</translation>
    </message>
    <message>
        <source>The rules allow this supplier no commitment instead of papers on that day. %1</source>
        <translation>按规则，该供应商当日不得以承诺替代材料。%1</translation>
    </message>
    <message>
        <source>Its grade replaces none.</source>
        <translation>其等级不能替代任何材料。</translation>
    </message>
    <message>
        <source>There is no such commitment in this store. Choose one of the list.</source>
        <translation>本库中没有该承诺，请从列表中选择。</translation>
    </message>
    <message>
        <source>The commitment was checked or withdrawn already.</source>
        <translation>该承诺已抽查或者已撤销。</translation>
    </message>
    <message>
        <source>The day lies in the future or before the commitment was given (%1).</source>
        <translation>日期在将来，或者早于承诺日期（%1）。</translation>
    </message>
    <message>
        <source>Choose what the check found and write what was looked at.</source>
        <translation>请选择抽查结果并写明查了什么。</translation>
    </message>
    <message>
        <source>A commitment that was not kept is a fact against the supplier: attach the evidence.</source>
        <translation>承诺未兑现即成为该供应商的失信事实，请附证据。</translation>
    </message>
    <message>
        <source>Taking a commitment back needs a written reason.</source>
        <translation>撤销承诺须写明理由。</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Counting was stopped before it was finished; nothing was changed.</source>
        <translation>统计在完成前已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Inspections to be made</source>
        <translation>待办检查任务</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>List procedures</source>
        <translation>名单认定程序</translation>
    </message>
    <message>
        <source>Objections and repair</source>
        <translation>异议与信用修复</translation>
    </message>
    <message>
        <source>Rectification by parties</source>
        <translation>主体整改</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Cases opened, %1</source>
        <translation>立案登记的案件，%1</translation>
    </message>
    <message>
        <source>Cases made public, %1</source>
        <translation>已公布的案件，%1</translation>
    </message>
    <message>
        <source>All clocks</source>
        <translation>全部时限</translation>
    </message>
    <message>
        <source>Overdue · %1</source>
        <translation>已逾期 · %1</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s) · %1</source>
        <translation>
            <numerusform>%n 日内到期 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New on %1 in %n day(s)</source>
        <translation>
            <numerusform>近 %n 日新列入%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off %1 in %n day(s)</source>
        <translation>
            <numerusform>近 %n 日退出%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts in force: %1</source>
        <translation>有效的信用事实：%1</translation>
    </message>
    <message>
        <source>Open tasks of %1</source>
        <translation>%1的未完成任务</translation>
    </message>
    <message>
        <source>Tasks done by %1, %2</source>
        <translation>%1完成的任务，%2</translation>
    </message>
    <message>
        <source>Inspections submitted by %1, %2</source>
        <translation>%1提交的检查，%2</translation>
    </message>
    <message>
        <source>Inspections reviewed by %1, %2</source>
        <translation>%1复核的检查，%2</translation>
    </message>
    <message>
        <source>Cases decided by %1, %2</source>
        <translation>%1作出决定的案件，%2</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ 按期</translation>
    </message>
    <message>
        <source>✕ broken</source>
        <translation>✕ 逾期</translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n calendar day(s)</source>
        <translation>
            <numerusform>%n 日内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not before %n working day(s)</source>
        <translation>
            <numerusform>不少于 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not before %n calendar day(s)</source>
        <translation>
            <numerusform>不少于 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3. Day 1 is the day after. Computed from the table %4.</source>
        <extracomment>%1 and %2 names of date columns, %3 &quot;within 30 calendar days&quot;, %4 code of the item with the table</extracomment>
        <translation>%1 → %2：%3。期间自次日起算，按表 %4 自动计算。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最早日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>实际日期</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>⚠ No holiday calendar is known for a year of this row: Monday to Friday were counted as working days. Check by hand.</source>
        <translation>⚠ 所涉年份没有节假日安排数据，按周一至周五计算工作日，请人工核对。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A demonstration store has 1 to 5,000,000 parties and up to 50,000,000 facts. Choose numbers within these bounds.</source>
        <translation>演示数据库可含 1 至 5,000,000 个主体、至多 50,000,000 条信用事实。请在此范围内选择。</translation>
    </message>
    <message>
        <source>Making the demonstration store was cancelled; nothing was kept.</source>
        <translation>已取消生成演示数据库，未保留任何内容。</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>without an end of its own</source>
        <translation>自身无终止期限</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as the ban or list entry; else %1</source>
        <translation>与禁止期或者名单期限相同；无此期限的，%1</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>应当履行的义务</translation>
    </message>
    <message>
        <source>What costs points</source>
        <translation>扣分情形</translation>
    </message>
    <message>
        <source>What earns points</source>
        <translation>加分情形</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>The file is no request to join the office, or it is damaged. Copy it again, or let the computer ask again.</source>
        <translation>该文件不是加入申请，或者已损坏。请重新拷贝，或让对方重新申请。</translation>
    </message>
    <message>
        <source>The request was not signed by the computer it names, so it was not accepted. Let the computer ask again.</source>
        <translation>该申请不是由其所称的电脑签名的，未予受理。请让该电脑重新申请。</translation>
    </message>
    <message>
        <source>The file is no answer of an office to this computer, so nothing was changed. Ask the office for another one.</source>
        <translation>该文件不是单位给本机的批复，未作任何更改。请向单位重新索取。</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>The evaluation names no result.</source>
        <translation>该评价没有结果文件。</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a year (2026) or a quarter (2026-Q3).</source>
        <translation>“%1”不是有效的评价期间。请填写年度（2026）或者季度（2026-Q3）。</translation>
    </message>
    <message>
        <source>The period ends on %1. It is evaluated when it is over.</source>
        <translation>该期间到%1届满，届满后方可评价。</translation>
    </message>
    <message>
        <source>%1 is published for this period. A revision names it and its reason.</source>
        <translation>本期评价 %1 已公布。更正时须指明该评价并说明理由。</translation>
    </message>
    <message>
        <source>%1 for this period is under way. Go on with it, or withdraw it first.</source>
        <translation>本期评价 %1 正在办理。请继续办理，或者先行撤回。</translation>
    </message>
    <message>
        <source>Only a published evaluation of the same kind and period is revised.</source>
        <translation>只能更正同类主体、同一期间已公布的评价。</translation>
    </message>
    <message>
        <source>A revision says why what was published is no longer right.</source>
        <translation>更正须说明已公布的结果为何不再正确。</translation>
    </message>
    <message>
        <source>There is no such evaluation in this store.</source>
        <translation>本库没有该评价。</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) have negative facts that nobody second-checked, or stand in conflict. Settle that, withdraw this run and run it again.</source>
        <translation>
            <numerusform>%n 个主体有未经复核的失信事实或者存在冲突。请先处理，撤回本次评价后重新开展。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) to be looked at are not confirmed.</source>
        <translation>
            <numerusform>还有 %n 个需要复核的等级未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections that came in are not decided: %1. Decide them first; if a score changes, withdraw this run and run it again.</source>
        <translation>收到的异议尚未处理：%1。请先作出处理；分值有变化的，撤回本次评价后重新开展。</translation>
    </message>
    <message>
        <source>The party is not in this evaluation.</source>
        <translation>该主体不在本次评价范围内。</translation>
    </message>
    <message>
        <source>Parties may object until %1; it is published after that.</source>
        <translation>主体可在%1前提出异议，期满后方可公布。</translation>
    </message>
    <message>
        <source>A score hangs on what two people wrote without knowing of each other. Decide in the exchange centre first.</source>
        <translation>有分值取决于两人互不知情的记录，请先在交换中心裁定。</translation>
    </message>
    <message>
        <source>The record and its result name another kind, period, day or rule book. Withdraw it and run the evaluation.</source>
        <translation>评价记录与其结果的主体类别、评价期、截止日或评价规则不一致。请撤回后重新运行评价。</translation>
    </message>
    <message>
        <source>Rated again as of the same day the result is another one, first for %1. Withdraw this run and run it again.</source>
        <translation>按同一截止日重新评价，结果不同，首个不同的主体是%1。请撤回本次评价后重新运行。</translation>
    </message>
    <message>
        <source>The evaluation was run at another computer, whose position of the journal is not known here. Approve it there.</source>
        <translation>该评价在另一台计算机上运行，本机没有其日志位置。请在那台计算机上审核。</translation>
    </message>
    <message>
        <source>Objections were upheld after the parties were told: %1. The grades rest on what was mended since; withdraw this run and run it again.</source>
        <translation>告知后有异议成立：%1。等级所依据的事实已更正，请撤回本次评价后重新运行。</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence: %1</source>
        <translation>证据材料：%1</translation>
    </message>
</context>
<context>
    <name>ExchangeTables</name>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Stands twice: look at the entries not applied</source>
        <translation>存在分叉：请查看未生效记录</translation>
    </message>
    <message>
        <source>Entries %1 missing</source>
        <translation>缺少第 %1 条</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>未经授权</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>与现状不符</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>需要新版程序</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>已有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for earlier ones</source>
        <translation>
            <numerusform>等待前序 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standing twice</source>
        <translation>
            <numerusform>分叉 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>未生效 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>冲突 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>In</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接收</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), read back</source>
        <translation>
            <numerusform>%n 条，已回读核验</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Last file from it</source>
        <translation>最近收到其文件</translation>
    </message>
    <message>
        <source>Entries here</source>
        <translation>本处已有条数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Not known to it</source>
        <translation>对方尚未确认</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Bears on the score</source>
        <translation>影响得分</translation>
    </message>
    <message>
        <source>yes: blocks publication</source>
        <translation>是：暂停发布</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已处理：%1</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>已重新记录</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Field computer</source>
        <translation>外勤电脑</translation>
    </message>
    <message>
        <source>One party, recorded twice</source>
        <translation>同一主体重复登记</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>Perhaps one act, recorded twice</source>
        <translation>可能是同一行为，由两人分别记录</translation>
    </message>
    <message>
        <source>Neither saw the other&apos;s change</source>
        <translation>两人各自修改，互不知情</translation>
    </message>
</context>
<context>
    <name>Externals</name>
    <message>
        <source>The layout wants the credit code of the office that decides. Enter its 18 characters.</source>
        <translation>该格式须填写处罚机关的统一社会信用代码，请输入18位代码。</translation>
    </message>
    <message>
        <source>The period is not valid: give a first day and a last day that is not before it.</source>
        <translation>期间无效：请填写起始日期和不早于它的截止日期。</translation>
    </message>
    <message>
        <source>The platform takes the red list and the black list.</source>
        <translation>信用平台只接收红名单和黑名单。</translation>
    </message>
    <message>
        <source>“%1” is no layout of external information.</source>
        <translation>“%1”不是外部信息的数据格式。</translation>
    </message>
    <message>
        <source>The headings leave open whose list this is. Say which layout the file has.</source>
        <translation>仅凭表头不能判断是哪个部门的名单，请选择数据格式。</translation>
    </message>
    <message>
        <source>The source has changed it.</source>
        <translation>来源已变更。</translation>
    </message>
    <message>
        <source>The source no longer names it.</source>
        <translation>来源已移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so it is not known what has gone from the source. Correct them, or take the file as a part of the list.</source>
        <translation>
            <numerusform>有 %n 行无法读取，不能确定哪些已被来源移除。请更正后再导入，或者按部分名单导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation>导入已取消，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Information is about one party. Choose it.</source>
        <translation>一条外部信息只涉及一个主体，请选择。</translation>
    </message>
    <message>
        <source>What the source says is changed by its next file.</source>
        <translation>来源内容以其下一次文件为准，不能手工修改。</translation>
    </message>
    <message>
        <source>A fact or a list entry came of it. It ends with the next whole list of the source, or by withdrawing the fact and taking the entry off.</source>
        <translation>该信息已形成信用事实或者名单记录。须由来源的下一次完整名单移除，或者撤销该事实并移出名单。</translation>
    </message>
    <message>
        <source>Found in the register by its identifier.</source>
        <translation>按标识代码在登记库中找到。</translation>
    </message>
    <message>
        <source>%1: the fact is under objection. The row of the source is taken over when that is decided.</source>
        <translation>%1：该事实正在异议处理中，来源的这一行待异议办结后再导入。</translation>
    </message>
    <message>
        <source>%1: what it had become was withdrawn or taken off here. The row is kept and has no effect.</source>
        <translation>%1：此前形成的事实或名单已在本局撤销或移出。该行予以保存，不产生影响。</translation>
    </message>
    <message>
        <source>The source names the credit code %1, which this party never had. Register who has it, and import the file again.</source>
        <translation>来源载明的统一社会信用代码为 %1，该主体从未使用过。请先登记该代码的主体，再重新导入文件。</translation>
    </message>
</context>
<context>
    <name>FactRegister</name>
    <message>
        <source>There is no such fact in this store. Open the party and choose one of its facts.</source>
        <translation>本数据库中没有这条信用事实。请打开主体，从其信用事实中选择。</translation>
    </message>
    <message>
        <source>There is no such party in this store. Record the party first.</source>
        <translation>本数据库中没有这个主体。请先登记该主体。</translation>
    </message>
    <message>
        <source>The rules do not know an indicator %1. Choose one of the catalogue.</source>
        <translation>评价规则中没有指标 %1。请从指标目录中选择。</translation>
    </message>
    <message>
        <source>The indicator %1 is for another kind of party. Codes of this kind begin with %2.</source>
        <translation>指标 %1 适用于另一类主体。本类主体的指标代码以 %2 开头。</translation>
    </message>
    <message>
        <source>The indicator %1 is retired: it keeps its points but takes no new facts. Choose its successor.</source>
        <translation>指标 %1 已停用：保留分值，但不再用于新的信用事实。请选择替代它的指标。</translation>
    </message>
    <message>
        <source>The same fact is recorded already (%1). Amend that one, or tell the acts apart in the text.</source>
        <translation>同样的信用事实已有记录（%1）。请更正该条，或在内容中写明是不同的行为。</translation>
    </message>
    <message>
        <source>The fact has been withdrawn and cannot be amended. Record it anew.</source>
        <translation>该信用事实已撤销，不能更正。请重新登记。</translation>
    </message>
    <message>
        <source>You may amend only facts of your own that nobody has confirmed yet. Ask a supervisor.</source>
        <translation>您只能更正本人登记且尚无人复核的信用事实。请由监管人员处理。</translation>
    </message>
    <message>
        <source>The fact has been withdrawn already.</source>
        <translation>该信用事实此前已撤销。</translation>
    </message>
    <message>
        <source>Withdrawing a fact needs a written reason.</source>
        <translation>撤销信用事实须写明理由。</translation>
    </message>
    <message>
        <source>The fact has been withdrawn or confirmed already. There is nothing to confirm.</source>
        <translation>该信用事实已撤销或已复核，无须再复核。</translation>
    </message>
    <message>
        <source>Who recorded or amended a fact may not confirm it. Ask a second person.</source>
        <translation>登记或更正过该信用事实的人不得复核。请由第二人复核。</translation>
    </message>
    <message>
        <source>The fact has been withdrawn or bears this mark already. Nothing was changed.</source>
        <translation>该信用事实已撤销，或已是这一标记，未作改动。</translation>
    </message>
    <message>
        <source>Marking an objection, or ending it, needs a written reason.</source>
        <translation>标记或解除异议须写明理由。</translation>
    </message>
    <message>
        <source>The objection %1 is open; decide it, and the mark goes with it.</source>
        <translation>异议 %1 正在办理，请先作出决定，标记随之取消。</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>FormLibrary</name>
    <message>
        <source>The form %1 has a version %2 already, and a published version never changes; give the new one another version.</source>
        <translation>检查表 %1 已有版本 %2，已发布的版本不得更改；请为新表另定版本号。</translation>
    </message>
    <message>
        <source>There is no such form in use. Choose one of the list.</source>
        <translation>没有这张在用的检查表，请从列表中选择。</translation>
    </message>
    <message>
        <source>Retiring a form needs a written reason.</source>
        <translation>停用检查表须写明理由。</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>得分比例%</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>形成</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>行为类别</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Label (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Label (English)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Remark needed</source>
        <translation>须说明</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>须证据</translation>
    </message>
    <message>
        <source>Meaning (Chinese)</source>
        <translation>含义（中文）</translation>
    </message>
    <message>
        <source>Meaning (English)</source>
        <translation>含义（英文）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Answers, with commas between</source>
        <translation>回答（用逗号分隔）</translation>
    </message>
    <message>
        <source>Earlier item</source>
        <translation>前项</translation>
    </message>
    <message>
        <source>Is none of</source>
        <translation>不为</translation>
    </message>
</context>
<context>
    <name>Gather</name>
    <message>
        <source>all four kinds of parties</source>
        <translation>四类主体</translation>
    </message>
    <message>
        <source>%1, all districts</source>
        <translation>%1，全部区县</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>There is no such case in this store. Choose one of the list.</source>
        <translation>本库中没有该案件，请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such notice in this store. Choose one of the list.</source>
        <translation>本库中没有该整改通知，请从列表中选择。</translation>
    </message>
    <message>
        <source>The case has no prior notice yet; record it first.</source>
        <translation>本案尚未事先告知，请先记录。</translation>
    </message>
    <message>
        <source>The case was not decided as an exposure notice, so there is none to print.</source>
        <translation>本案的处理结果不是曝光通报，没有可打印的通报。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>There is no such procedure in this store. Choose one of the list.</source>
        <translation>本库中没有该名单事项，请从列表中选择。</translation>
    </message>
    <message>
        <source>The procedure has no notice yet; record it first.</source>
        <translation>该名单事项尚未告知，请先登记告知。</translation>
    </message>
    <message>
        <source>The exit was not announced yet; record it first.</source>
        <translation>尚未公告退出，请先登记退出公告。</translation>
    </message>
    <message>
        <source>The entry was not published yet; record the publication first.</source>
        <translation>尚未公布，请先登记公布。</translation>
    </message>
    <message>
        <source>%1 (under objection)</source>
        <translation>%1（异议中）</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>上期：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Evaluation %1 (%2). The result is frozen under the hash %3.</source>
        <translation>评价编号 %1（%2）。评价结果已固定，校验值 %3。</translation>
    </message>
    <message>
        <source>It revises what was published before: %1</source>
        <translation>本次为对已公布结果的更正：%1</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（至%2）</translation>
    </message>
</context>
<context>
    <name>InspectionDrafts</name>
    <message>
        <source>The draft cannot be read: at %1 %2. It was left as it is.</source>
        <translation>草稿无法读取：%1 处%2。草稿保持原样。</translation>
    </message>
</context>
<context>
    <name>InspectionFormPage</name>
    <message>
        <source>Nobody or somebody else is signed in, so nothing was kept. Sign in as the person whose form this is.</source>
        <translation>当前没有登录，或者登录的是他人，未保存任何内容。请由填写人本人登录。</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message>
        <source>There is no such party or form, or the form is for another kind of party. Choose both again.</source>
        <translation>没有该主体或该检查表，或检查表不适用于此类主体，请重新选择。</translation>
    </message>
    <message>
        <source>The day of the inspection is missing or lies in the future; enter the day on which it took place.</source>
        <translation>检查日期缺失或晚于今天，请填写实际检查日期。</translation>
    </message>
    <message>
        <source>The narrative is copied from an earlier inspection; write what was found this time.</source>
        <translation>情况说明与以往检查雷同，请写明本次检查发现的情况。</translation>
    </message>
    <message>
        <source>There is no such inspection in this store. Choose one of the list.</source>
        <translation>本库中没有该检查，请从列表中选择。</translation>
    </message>
    <message>
        <source>The inspection is “%1” and cannot take this step; look at its present state.</source>
        <translation>该检查处于“%1”状态，不能执行此步骤，请查看其当前状态。</translation>
    </message>
    <message>
        <source>Who wrote any part of an inspection may not judge it. Ask a second person.</source>
        <translation>参与撰写检查任何部分的人员不得复核，请由他人复核。</translation>
    </message>
    <message>
        <source>A revision needs a written reason: say what changed and why.</source>
        <translation>修订须写明理由：改了什么、为什么改。</translation>
    </message>
    <message>
        <source>Returning an inspection needs a written reason, so that the inspector knows what to do.</source>
        <translation>退回检查须写明理由，以便检查人员知道如何补正。</translation>
    </message>
    <message>
        <source>Enter the day, not in the future, and what the party said, or how it was asked.</source>
        <translation>请填写日期（不得晚于今天）以及主体的陈述申辩内容；未陈述的，写明如何告知。</translation>
    </message>
    <message>
        <source>No longer stands after the revision of inspection %1</source>
        <translation>检查 %1 修订后不再成立</translation>
    </message>
    <message>
        <source>Withdrawing an inspection needs a written reason.</source>
        <translation>撤销检查须写明理由。</translation>
    </message>
    <message>
        <source>There is no such party in this store. Choose one of the list.</source>
        <translation>本库中没有该主体，请从列表中选择。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予采纳</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>检查编号</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>行为类别</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Before this revision</source>
        <translation>修订前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>检查项数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订次数</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The form or the inspection is not in this store. Choose it again from the list.</source>
        <translation>本库中没有该检查表或者该次检查，请从列表中重新选择。</translation>
    </message>
    <message>
        <source>There is a draft on the new version already. Open it and submit or discard it first.</source>
        <translation>新版本上已有草稿，请先打开并提交或者舍弃该草稿。</translation>
    </message>
    <message>
        <source>The task is about another party, asks for another form or was cancelled. Begin from the task that is meant.</source>
        <translation>该任务针对其他主体、要求使用其他表单或已取消。请从所要办理的任务进入。</translation>
    </message>
    <message>
        <source>Choose items of this inspection that were asked and do not compute themselves.</source>
        <translation>请选择本次检查中应答且非自动计算的项目。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Throw away what was typed?</source>
        <translation>是否放弃已输入的内容？</translation>
    </message>
    <message>
        <source>Nothing has been submitted yet.</source>
        <translation>尚未提交任何内容。</translation>
    </message>
    <message>
        <source>&amp;Continue typing</source>
        <translation>继续填写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ListProcedures</name>
    <message>
        <source>The procedure is closed; begin a new one if there are new facts.</source>
        <translation>该名单事项已办结；如有新的事实，请另行启动。</translation>
    </message>
    <message>
        <source>The decision is made; what follows is publication and, later, the exit.</source>
        <translation>已作出认定；下一步是公布，以后是退出。</translation>
    </message>
    <message>
        <source>First comes the notice: without it nobody can be heard.</source>
        <translation>应当先行告知：未经告知不得听取意见。</translation>
    </message>
    <message>
        <source>No requested hearing is open.</source>
        <translation>没有待举行的听证。</translation>
    </message>
    <message>
        <source>There is no hearing about the red list.</source>
        <translation>红名单不适用听证。</translation>
    </message>
    <message>
        <source>A hearing has been requested already.</source>
        <translation>当事人已经要求听证。</translation>
    </message>
    <message>
        <source>No decision without a notice that names facts, reasons, measures and rights.</source>
        <translation>未告知事实、理由、措施和权利的，不得认定。</translation>
    </message>
    <message>
        <source>The party asked for a hearing; hold it first.</source>
        <translation>当事人已要求听证，请先举行听证。</translation>
    </message>
    <message>
        <source>No decision before the party was heard, or the public notice is over and its result is recorded.</source>
        <translation>未听取当事人陈述申辩，或者公示未满、结果未登记的，不得认定。</translation>
    </message>
    <message>
        <source>The decision is made already.</source>
        <translation>已作出认定。</translation>
    </message>
    <message>
        <source>No publication without a decision.</source>
        <translation>未作出认定，不得公布。</translation>
    </message>
    <message>
        <source>The entry was published already.</source>
        <translation>该条目已公布。</translation>
    </message>
    <message>
        <source>The term is over; the entry is public no more. Announce the exit.</source>
        <translation>公布期限已满，该条目不再公布。请公告退出。</translation>
    </message>
    <message>
        <source>Nothing is published that could be taken off.</source>
        <translation>尚未公布，无从移出。</translation>
    </message>
    <message>
        <source>The entry was taken off already.</source>
        <translation>该条目已移出名单。</translation>
    </message>
    <message>
        <source>The entry is public until %1; an exit before that is a taking off.</source>
        <translation>该条目公布至 %1；提前退出的，应登记移出名单。</translation>
    </message>
    <message>
        <source>Nothing is published whose exit could be announced.</source>
        <translation>尚未公布，无从公告退出。</translation>
    </message>
    <message>
        <source>The exit was announced already.</source>
        <translation>已公告退出。</translation>
    </message>
    <message>
        <source>What is archived has left the list, and its exit was announced.</source>
        <translation>归档的条目须已退出名单并公告退出。</translation>
    </message>
    <message>
        <source>The proposal is made already.</source>
        <translation>已提出拟列入。</translation>
    </message>
    <message>
        <source>Priority, simpler procedures and fewer inspections, as the rules of credit supervision grant them.</source>
        <translation>按信用监管规定给予优先、简化程序、减少检查等激励。</translation>
    </message>
    <message>
        <source>Whoever objects may tell this office in writing, with his name and the evidence, before the public notice ends.</source>
        <translation>对拟列入有异议的，可在公示期届满前以书面形式实名向本局提出，并附证据。</translation>
    </message>
    <message>
        <source>The entry is made public and shared with the credit platform; participation is refused and the commitment route closed while it stands.</source>
        <translation>列入情况将予公布并共享至信用平台；列入期间不得参加政府采购活动，不适用信用承诺。</translation>
    </message>
    <message>
        <source>The unit is supervised with priority, inspected more often and named in a notice of criticism.</source>
        <translation>列为重点监管对象，提高检查频次，并予通报批评。</translation>
    </message>
    <message numerus="yes">
        <source>You may make a statement and defend yourself within %n working day(s) of receiving this notice, ask for a hearing, and object to the decision once it is made.</source>
        <translation>
            <numerusform>你单位自收到本告知书之日起%n个工作日内可以陈述、申辩，可以要求听证；作出认定后，可以提出异议。</numerusform>
        </translation>
    </message>
    <message>
        <source>A ground is a fact of this party that was not withdrawn; choose one of its facts.</source>
        <translation>列入依据应当是该主体未撤销的事实，请从其事实中选择。</translation>
    </message>
    <message>
        <source>No ground is final: have the fact confirmed by a second person, and the objection to it decided, before you go on.</source>
        <translation>列入依据均未生效：请先由第二人复核该事实，或者先处理完对该事实的异议。</translation>
    </message>
    <message>
        <source>There is no such party in this store, or another one answers for it. Choose one of the list.</source>
        <translation>本库中没有该主体，或者已由其他主体承继。请从列表中选择。</translation>
    </message>
    <message>
        <source>This kind of party is not put on that list: suppliers and agencies come on the black list, purchasers on the focus list; experts are suspended or dismissed.</source>
        <translation>该类主体不列入此名单：供应商、代理机构列入黑名单，采购人列入重点监管名单；专家适用暂停或解聘。</translation>
    </message>
    <message>
        <source>The procedure %1 about this party and list is running already. Open that one.</source>
        <translation>该主体该名单的事项 %1 正在办理，请打开该事项。</translation>
    </message>
    <message>
        <source>Write why the party is proposed.</source>
        <translation>请写明拟列入的理由。</translation>
    </message>
    <message>
        <source>The day lies in the future; enter the day on which it happened.</source>
        <translation>日期在将来，请填写实际发生的日期。</translation>
    </message>
    <message>
        <source>Nobody is proposed without a fact. Record it first.</source>
        <translation>没有事实不得拟列入，请先登记事实。</translation>
    </message>
    <message>
        <source>There is no such procedure in this store. Choose one of the list.</source>
        <translation>本库中没有该名单事项，请从列表中选择。</translation>
    </message>
    <message>
        <source>The day lies in the future or before the last step (%1); enter the day on which it happened.</source>
        <translation>日期晚于今天或早于上一步骤（%1），请填写实际日期。</translation>
    </message>
    <message>
        <source>The public notice runs until %1; its result can be recorded after that day.</source>
        <translation>公示期至 %1 止，其后方可登记公示结果。</translation>
    </message>
    <message>
        <source>The party may speak until %1. Record that it made a statement, also if it waived in writing, or wait for that day to pass.</source>
        <translation>当事人可在 %1 前陈述申辩。已陈述（包括书面放弃）的请如实登记，否则请待期满。</translation>
    </message>
    <message>
        <source>A notice names the facts, the reasons with the legal basis, the measures and the rights; write what is missing.</source>
        <translation>告知须写明事实、理由和法律依据、措施以及权利，请补充。</translation>
    </message>
    <message>
        <source>Name where it was made public; the exit is announced in the same place.</source>
        <translation>请写明公布的渠道；退出在同一渠道公告。</translation>
    </message>
    <message>
        <source>Who was listed by mistake is owed an apology; write how and when it was made.</source>
        <translation>认定错误的应当致歉，请写明致歉的方式和时间。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请填写办理情况。</translation>
    </message>
    <message>
        <source>Who proposed somebody for a list or gave the notice may not decide it. Ask a second person.</source>
        <translation>提出拟列入或者作出告知的人员不得认定，请由第二人办理。</translation>
    </message>
    <message>
        <source>A decision has its number, what was decided, the deciding authority and the legal basis; write what is missing.</source>
        <translation>认定须有文号、认定内容、认定机关和法律依据，请补充。</translation>
    </message>
    <message>
        <source>The term is a number of months, one at least.</source>
        <translation>期限以月计，至少一个月。</translation>
    </message>
    <message>
        <source>Write what was decided about each person held to account.</source>
        <translation>请填写对每名被追责人员的处理。</translation>
    </message>
    <message>
        <source>Choose why the entry is taken off.</source>
        <translation>请选择移出名单的原因。</translation>
    </message>
    <message>
        <source>A decision rests on facts the party was told of. For others, propose anew and give notice of them.</source>
        <translation>认定应当依据已告知当事人的事实。依据其他事实的，请重新提出并告知。</translation>
    </message>
    <message>
        <source>The entry would be public before its publication (%1); enter that day or a later one.</source>
        <translation>公布起始日早于公布之日（%1），请填写当日或者更晚的日期。</translation>
    </message>
    <message>
        <source>Credit is repaired on application: receive one and decide it; the entry ends with the decision.</source>
        <translation>信用修复依申请办理：请收件并作出决定，条目随决定移出。</translation>
    </message>
</context>
<context>
    <name>ListTables</name>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Taken off on %1</source>
        <translation>已于%1移出</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识代码</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定状态</translation>
    </message>
    <message>
        <source>final</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>not confirmed, or under objection</source>
        <translation>未复核或异议中</translation>
    </message>
    <message>
        <source>Ground until</source>
        <translation>事由至</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>taken over: %1</source>
        <translation>承接自：%1</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>拟列入日期</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>公布截止</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Published, under objection</source>
        <translation>已公布，异议中</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>The list entry has no first day. Enter the day of publication.</source>
        <translation>名单记录没有起始日。请填写公布之日。</translation>
    </message>
    <message>
        <source>The list entry ends before it begins. Enter the first day it is no longer published.</source>
        <translation>名单记录的截止日早于起始日。请填写不再公布的第一天。</translation>
    </message>
    <message>
        <source>Nothing is published without a decision: enter its number, the deciding authority and the legal basis.</source>
        <translation>没有认定决定不得公布：请填写文号、认定机关和法律依据。</translation>
    </message>
    <message>
        <source>An entry of an external list needs its source: say whose list it is.</source>
        <translation>外部名单记录须注明来源：请写明是谁的名单。</translation>
    </message>
    <message>
        <source>There is no such party in this store. Record the party first.</source>
        <translation>本数据库中没有这个主体。请先登记该主体。</translation>
    </message>
    <message>
        <source>There is no such list entry in this store.</source>
        <translation>本数据库中没有这条名单记录。</translation>
    </message>
    <message>
        <source>Taking an entry off a list needs the day and a written reason.</source>
        <translation>移出名单须填写日期和理由。</translation>
    </message>
    <message>
        <source>An entry that is taken over names the list it comes from. What this office lists itself goes through notice, statement, decision and publication.</source>
        <translation>承接的条目须写明所出名单。本局自行列入的，须经告知、陈述、认定、公布程序。</translation>
    </message>
    <message>
        <source>The entry came on the list by the procedure %1 and leaves it by the same; record the end there.</source>
        <translation>该条目由事项 %1 列入，也应由该事项移出，请在该事项中登记。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>fact of %1</source>
        <translation>%1的事实</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>未载明期限</translation>
    </message>
    <message>
        <source>Ban until %1: %2.</source>
        <translation>禁止参加政府采购活动至%1止：%2。</translation>
    </message>
    <message>
        <source>Fine of %1 yuan, counted until %2: %3.</source>
        <translation>罚款%1元，计至%2止：%3。</translation>
    </message>
    <message>
        <source>%1, until %2: %3.</source>
        <translation>%1，至%2止：%3。</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n month(s) in the register.</source>
        <translation>
            <numerusform>入库不满%n个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not %1 stars at the end of the last %2 years.</source>
        <translation>最近%2个年度末未均达到%1星。</translation>
    </message>
    <message>
        <source>A negative fact is active.</source>
        <translation>有生效中的失信事实。</translation>
    </message>
    <message>
        <source>No positive fact is active.</source>
        <translation>没有生效中的守信事实。</translation>
    </message>
    <message>
        <source>On another list.</source>
        <translation>已列入其他名单。</translation>
    </message>
    <message>
        <source>%1 stars at the end of %2 and before, no active negative fact.</source>
        <translation>%2年末及以前年度末均为%1星，没有生效中的失信事实。</translation>
    </message>
    <message>
        <source>Somebody else answers for this party.</source>
        <translation>该主体已由其他主体承继。</translation>
    </message>
    <message>
        <source>No ground is left: no running ban, no fine that still counts, no active veto. Look whether it has to be taken off.</source>
        <translation>已无列入事由：没有执行中的禁止期、没有仍在计算期内的罚款、没有生效中的一票否决事实。请核查是否应当移出。</translation>
    </message>
    <message>
        <source>Every fact the decision rests on was withdrawn. Take the entry off.</source>
        <translation>认定所依据的事实均已撤销，请将该条目移出名单。</translation>
    </message>
    <message>
        <source>The term is over and the exit was not announced.</source>
        <translation>公布期限已满，尚未公告退出。</translation>
    </message>
    <message>
        <source>A serious fact is active: the red list is left at once.</source>
        <translation>存在严重失信事实，应当立即移出红名单。</translation>
    </message>
</context>
<context>
    <name>MeasureTables</name>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>适用理由</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>实施单位</translation>
    </message>
    <message>
        <source>Last step on</source>
        <translation>最近一次记录</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>激励措施</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>惩戒</translation>
    </message>
    <message>
        <source>Parties today</source>
        <translation>当前适用主体数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>It was set until %1.</source>
        <translation>措施期限至 %1，已届满。</translation>
    </message>
    <message>
        <source>The catalogue has no such measure any more.</source>
        <translation>措施目录中已没有这项措施。</translation>
    </message>
    <message>
        <source>Nobody answers for the party any more.</source>
        <translation>已没有主体承继该主体。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was heard of it since %1, for %n day(s).</source>
        <translation>
            <numerusform>自 %1 起已有 %n 天没有反馈。</numerusform>
        </translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>不在任何名单</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Its ground is gone: grade %1, %n star(s), %2.</source>
        <translation>
            <numerusform>依据情形已消失：现为 %1 级、%n 星，%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyChecks</name>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>%1 of %2 rectified</source>
        <translation>已整改 %1/%2 项</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>发现问题 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commendation(s)</source>
        <translation>
            <numerusform>表扬 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyExport</name>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation>90 天变化</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>已取消导出，未写出文件。</translation>
    </message>
</context>
<context>
    <name>PartyFilters</name>
    <message>
        <source>District is %1</source>
        <translation>行政区划为 %1</translation>
    </message>
    <message>
        <source>District is not %1</source>
        <translation>行政区划不为 %1</translation>
    </message>
    <message>
        <source>Grade is %1</source>
        <translation>等级为 %1</translation>
    </message>
    <message>
        <source>Grade is not %1</source>
        <translation>等级不为 %1</translation>
    </message>
    <message>
        <source>Score from %1</source>
        <translation>得分不低于 %1</translation>
    </message>
    <message>
        <source>Score up to %1</source>
        <translation>得分不高于 %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在%1中</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>不在任何名单中</translation>
    </message>
    <message>
        <source>Status is %1</source>
        <translation>状态为%1</translation>
    </message>
    <message>
        <source>With records that gave way</source>
        <translation>含已被承继的主体</translation>
    </message>
    <message>
        <source>More stars than 90 days ago</source>
        <translation>星级较 90 日前上升</translation>
    </message>
    <message>
        <source>Fewer stars than 90 days ago</source>
        <translation>星级较 90 日前下降</translation>
    </message>
    <message>
        <source>Stars as 90 days ago</source>
        <translation>星级与 90 日前相同</translation>
    </message>
</context>
<context>
    <name>PartyRegister</name>
    <message>
        <source>Resident identity numbers are encrypted; sign in first so that they can be read or matched.</source>
        <translation>身份证号已加密，请先登录，方可读取或比对。</translation>
    </message>
    <message>
        <source>This is an identifier of the other type: experts have a resident number, purchasers and agencies a unified social credit code. Check the kind of the party.</source>
        <translation>这是另一种标识：评审专家用身份证号，采购人和代理机构用统一社会信用代码。请核对主体类型。</translation>
    </message>
    <message>
        <source>A resident number is shown only for an open case: enter the case number and the reason.</source>
        <translation>仅在办理案件时显示身份证号：请填写案号和理由。</translation>
    </message>
    <message>
        <source>This party has no encrypted number. Its identifier is shown in full.</source>
        <translation>该主体没有加密的号码，其标识已完整显示。</translation>
    </message>
    <message>
        <source>There is no such party in this store. Search the register by name or identifier.</source>
        <translation>本数据库中没有这个主体。请按名称或标识在名录中查找。</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters. Shorten it.</source>
        <translation>文字超过 4,000 个字符。请缩短。</translation>
    </message>
    <message>
        <source>The region is not a code of six digits. Enter one such as 410105.</source>
        <translation>行政区划不是六位数字代码。请填写如 410105 的代码。</translation>
    </message>
    <message>
        <source>The region %1 is not in the list of this program.</source>
        <translation>行政区划 %1 不在本程序的区划表中。</translation>
    </message>
    <message>
        <source>If it is real all the same, write down the reason for accepting it.</source>
        <translation>如确为真实代码，请写明接受的理由。</translation>
    </message>
    <message>
        <source>The party has no name. Enter the name of its certificate.</source>
        <translation>主体没有名称。请按证照填写名称。</translation>
    </message>
    <message>
        <source>The kind of a recorded party cannot be changed. Record it once more under the other kind.</source>
        <translation>已登记主体的类型不能更改。请按另一类型再登记一次。</translation>
    </message>
    <message>
        <source>The party has no identifier. Enter the one of its certificate.</source>
        <translation>主体没有标识代码。请按证照填写。</translation>
    </message>
    <message>
        <source>“%1” has this identifier already. Open that record instead.</source>
        <translation>“%1”已使用这一标识代码。请打开该记录。</translation>
    </message>
    <message>
        <source>“%1” (%2) has the same name or is pronounced alike. Make sure that it is another party.</source>
        <translation>“%1”（%2）名称相同或读音相同。请确认是不同的主体。</translation>
    </message>
    <message>
        <source>Withdrawing a party needs a written reason.</source>
        <translation>撤销主体须写明理由。</translation>
    </message>
    <message>
        <source>Facts, list entries or another record hang on this party, so it cannot be withdrawn. Close it instead.</source>
        <translation>该主体名下有信用事实、名单记录或其他记录，不能撤销。请改为关闭。</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>标识代码相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>same pinyin</source>
        <translation>拼音相同</translation>
    </message>
    <message>
        <source>The responsible person has no name.</source>
        <translation>责任人员没有姓名。</translation>
    </message>
    <message>
        <source>The responsibility ends before it begins. Correct one of the dates.</source>
        <translation>任职截止早于任职起始。请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Facts follow the successor by decision: enter the number of the decision on the merger or split.</source>
        <translation>信用事实依决定由承继主体承担：请填写合并或分立决定的文号。</translation>
    </message>
    <message>
        <source>Write down why the two records are one party.</source>
        <translation>请写明为何两条记录是同一主体。</translation>
    </message>
    <message>
        <source>The two parties are of different kinds. Facts follow within one kind only.</source>
        <translation>两个主体的类型不同。信用事实只在同一类型内承继。</translation>
    </message>
    <message>
        <source>“%1” has given way to another party already. Undo that first.</source>
        <translation>“%1”已并入另一主体。请先取消该次并入。</translation>
    </message>
    <message>
        <source>“%1” cannot give way to “%2”: it is the same party or already answers for it.</source>
        <translation>“%1”不能并入“%2”：两者是同一主体，或后者已由前者承继。</translation>
    </message>
    <message>
        <source>This party has not given way to another one. There is nothing to undo.</source>
        <translation>该主体没有并入其他主体，无须取消。</translation>
    </message>
    <message>
        <source>Taking a succession back needs a written reason.</source>
        <translation>取消并入须写明理由。</translation>
    </message>
    <message>
        <source>This person is not recorded for this party. Open the list of its persons again.</source>
        <translation>该主体名下没有此人的记录。请重新打开责任人员列表。</translation>
    </message>
    <message>
        <source>There is no open case %1 about this person. Open the case first, or correct its number.</source>
        <translation>没有针对此人且未办结的案件 %1。请先立案登记，或更正案号。</translation>
    </message>
    <message>
        <source>recorded twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分立</translation>
    </message>
    <message>
        <source>new identifier</source>
        <translation>标识代码变更</translation>
    </message>
    <message>
        <source>%1, decision %2</source>
        <translation>%1，决定文号 %2</translation>
    </message>
</context>
<context>
    <name>PetitionTables</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>About</source>
        <translation>针对事项</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Petitions</name>
    <message>
        <source>Nobody was asked to verify it.</source>
        <translation>没有请求核实，无从登记核实答复。</translation>
    </message>
    <message>
        <source>It is not decided yet.</source>
        <translation>尚未作出决定。</translation>
    </message>
    <message>
        <source>Who provided the information is verifying it; record the answer first.</source>
        <translation>信息提供单位正在核实，请先登记其答复。</translation>
    </message>
    <message>
        <source>It is decided; answer the applicant.</source>
        <translation>已作出决定，请答复申请人。</translation>
    </message>
    <message>
        <source>It is decided and answered; new reasons need a new application.</source>
        <translation>已决定并答复；有新的理由请另行申请。</translation>
    </message>
    <message>
        <source>The applicant has withdrawn it; new reasons need a new application.</source>
        <translation>申请人已撤回；有新的理由请另行申请。</translation>
    </message>
    <message>
        <source>An objection or a repair is about one fact that was not withdrawn, or about one published entry of this office&apos;s list. Choose one.</source>
        <translation>异议或者信用修复针对一条未撤销的事实，或者本局名单上一个已公布的条目，请选择其一。</translation>
    </message>
    <message>
        <source>The application %1 about the same is open already. Go on with that one.</source>
        <translation>针对同一事项的申请 %1 正在办理，请继续办理该申请。</translation>
    </message>
    <message>
        <source>Write what the applicant asks for and why.</source>
        <translation>请写明申请人的请求和理由。</translation>
    </message>
    <message>
        <source>The day lies in the future; enter the day on which it happened.</source>
        <translation>日期在将来，请填写实际发生的日期。</translation>
    </message>
    <message>
        <source>There is no such objection or repair in this store. Choose one of the list.</source>
        <translation>本库中没有该异议或修复申请，请从列表中选择。</translation>
    </message>
    <message>
        <source>The day lies in the future or before the last step (%1); enter the day on which it happened.</source>
        <translation>日期晚于今天或早于上一步骤（%1），请填写实际日期。</translation>
    </message>
    <message>
        <source>A receipt and a decision are recorded by themselves.</source>
        <translation>收到和决定应当分别登记。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请填写办理情况。</translation>
    </message>
    <message>
        <source>Who recorded the fact, proposed or decided the list entry, or received the application may not decide on it. Ask a second person.</source>
        <translation>登记该事实、提出或认定该名单条目、或者收件的人员不得作出决定，请由第二人办理。</translation>
    </message>
    <message>
        <source>Choose how serious the information is; the shortest time of publicity follows from it.</source>
        <translation>请选择信息的严重程度，最短公示期由此确定。</translation>
    </message>
    <message>
        <source>The shortest time of publicity ends on %1; before that day nothing can be repaired.</source>
        <translation>最短公示期至 %1 届满，此前不得修复。</translation>
    </message>
    <message>
        <source>A repair needs every condition met, with the proof of it: %1.</source>
        <translation>信用修复须全部条件具备并有证明：%1。</translation>
    </message>
    <message>
        <source>The entry has left the list already; there is nothing to take off.</source>
        <translation>该条目已退出名单，无需移出。</translation>
    </message>
    <message>
        <source>Who was listed by mistake is owed an apology; write how and when it was made.</source>
        <translation>认定错误的应当致歉，请写明致歉的方式和时间。</translation>
    </message>
    <message>
        <source>Enter how the fact reads now.</source>
        <translation>请填写更正后的事实。</translation>
    </message>
    <message>
        <source>Nothing of the fact was changed. Change what was wrong, or dismiss the objection.</source>
        <translation>事实没有变化。请更正有误之处，或者驳回异议。</translation>
    </message>
    <message>
        <source>Choose what is decided; only a fact that is objected to can be corrected.</source>
        <translation>请选择决定；只有被异议的事实可以更正。</translation>
    </message>
    <message>
        <source>Write the reasons of the decision.</source>
        <translation>请写明决定的理由。</translation>
    </message>
    <message>
        <source>The answer is recorded; ask once more for another.</source>
        <translation>答复已登记；如需再次核实请重新请求。</translation>
    </message>
    <message>
        <source>There is nothing to repair about a merit. An objection to it can be received.</source>
        <translation>守信信息无需修复，可以收到对它的异议。</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>There is a plan in force for this year and kind of party. Withdraw it first.</source>
        <translation>该年度该类主体已有执行中的计划，请先撤回。</translation>
    </message>
    <message>
        <source>There is no such plan in force. Choose one of the list.</source>
        <translation>没有这个执行中的计划，请从列表中选择。</translation>
    </message>
    <message>
        <source>Withdrawing a plan needs a written reason.</source>
        <translation>撤回计划须写明理由。</translation>
    </message>
    <message>
        <source>A plan is made for this year or the next one, by the grades of today. Choose one of them.</source>
        <translation>计划按当日等级编制，只能编制本年度或下一年度，请重新选择年度。</translation>
    </message>
    <message>
        <source>These frequencies come into force after the year of the plan. Choose others.</source>
        <translation>该检查频次在计划年度之后才施行，请另选。</translation>
    </message>
    <message>
        <source>The account %1 is closed or may not inspect; choose other inspectors.</source>
        <translation>账户 %1 已停用或无检查权限，请另选检查人员。</translation>
    </message>
    <message>
        <source>There is nobody, or not everybody named, with an account that may inspect; choose the inspectors again.</source>
        <translation>没有具备检查权限的账户，或所列人员不全具备，请重新选择检查人员。</translation>
    </message>
    <message>
        <source>The day until which the inspections are to be made is missing or past; enter a later day.</source>
        <translation>检查期限未填写或已过，请填写以后的日期。</translation>
    </message>
    <message>
        <source>There is no form “%1” in use for this kind of party; choose another one.</source>
        <translation>该类主体没有启用中的表单“%1”，请另选。</translation>
    </message>
    <message>
        <source>A party of the record was not in the register then: %1.</source>
        <translation>记录中的主体当时不在名录内：%1。</translation>
    </message>
    <message>
        <source>%1 stands in the record with grade %2 but had grade %3.</source>
        <translation>%1 在记录中为 %2 级，当时实为 %3 级。</translation>
    </message>
    <message>
        <source>%1 was left out of the draw without a reason.</source>
        <translation>%1 未入抽取名单且未说明原因。</translation>
    </message>
    <message>
        <source>Nobody would be drawn from these grades and districts. Choose larger shares or another scope.</source>
        <translation>按所选等级和区县抽不出任何主体，请提高比例或调整范围。</translation>
    </message>
    <message>
        <source>A draw makes at most %1 tasks at once. Draw by district.</source>
        <translation>一次抽取最多生成 %1 项任务，请分区县抽取。</translation>
    </message>
    <message>
        <source>There is no such draw in this store. Choose one of the list.</source>
        <translation>库中没有这次抽取，请从列表中选择。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>开展检查</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修改后重报</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Hear and put into effect</source>
        <translation>听取陈述并使其生效</translation>
    </message>
    <message>
        <source>Correct a draft</source>
        <translation>更正草稿</translation>
    </message>
    <message>
        <source>A fact ends</source>
        <translation>事实到期</translation>
    </message>
    <message>
        <source>Check a fact</source>
        <translation>核对事实</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Must be inspected</source>
        <translation>必查</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派发</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>应抽</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未派发</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>检查深度</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>第 %1 季度</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>主体数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Inspected until</source>
        <translation>检查期限</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>签值</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>! %1 overdue</source>
        <translation>! %1 已逾期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>办理案件</translation>
    </message>
    <message>
        <source>Go on with a list</source>
        <translation>办理名单事项</translation>
    </message>
    <message>
        <source>Answer an applicant</source>
        <translation>答复申请人</translation>
    </message>
    <message>
        <source>Go on with a record</source>
        <translation>继续办理业务</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>The evaluation date is missing or does not exist. Give a date such as 2026-06-30.</source>
        <translation>评价基准日缺失或不存在。请填写如 2026-06-30 的日期。</translation>
    </message>
    <message>
        <source>There is no such party in this store. Search the register by name or identifier.</source>
        <translation>本数据库中没有这个主体。请按名称或标识在名录中查找。</translation>
    </message>
    <message>
        <source>The period is not valid: give a first day and a last day that is not before it.</source>
        <translation>期间无效：请填写起始日和不早于它的截止日。</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>业务记录</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Look at it because</source>
        <translation>复核原因</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>facts to be checked</source>
        <translation>请核查事实</translation>
    </message>
    <message>
        <source>By</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>The contract is dated after the day on which it is recorded; enter its real day.</source>
        <translation>合同签订日期晚于登记日期，请填写实际日期。</translation>
    </message>
    <message>
        <source>The award notice is dated after the contract; look at both days again.</source>
        <translation>中标通知书日期晚于合同签订日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>A contract has an amount.</source>
        <translation>请填写合同金额。</translation>
    </message>
    <message>
        <source>The contract is financed by %1: until it is repaid the account changes only with the bank&apos;s consent, too. Enter its day.</source>
        <translation>该合同已办理融资（%1）：结清前变更收款账户还须银行同意，请填写银行同意日期。</translation>
    </message>
    <message>
        <source>A consent comes before the change.</source>
        <translation>同意日期应当早于变更日期。</translation>
    </message>
    <message>
        <source>The contract is financed by %1; withdraw that first.</source>
        <translation>该合同已办理融资（%1），请先撤回融资申请。</translation>
    </message>
    <message>
        <source>No bank has lent on this contract, so a change of the account is none against its consent. Record the change with the purchaser&apos;s consent.</source>
        <translation>该合同没有银行放款，变更账户不属于未经银行同意。请按采购人同意登记变更。</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>未评级。</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s), offered from %1.</source>
        <translation>
            <numerusform>%n 星，%1 星及以上予以支持。</numerusform>
        </translation>
    </message>
    <message>
        <source>On no black list and no external list, no ban.</source>
        <translation>不在黑名单和外部名单上，无禁止期。</translation>
    </message>
    <message>
        <source>The contract is another supplier&apos;s.</source>
        <translation>该合同属于其他供应商。</translation>
    </message>
    <message>
        <source>The contract has ended; nothing can be borrowed on it.</source>
        <translation>该合同已终止，不能办理融资。</translation>
    </message>
    <message>
        <source>The bank takes part no longer. Choose another one.</source>
        <translation>该银行已退出，请选择其他银行。</translation>
    </message>
    <message>
        <source>The contract is financed already: %1.</source>
        <translation>该合同已办理融资：%1。</translation>
    </message>
    <message>
        <source>The contract names no award notice, which an application needs. Record the contract with the number of its notice.</source>
        <translation>该合同没有中标通知书编号，申请融资须有中标通知书。请登记带有通知书编号的合同。</translation>
    </message>
    <message>
        <source>The amount lies between one fen and the amount of the contract.</source>
        <translation>申请金额应当大于零且不超过合同金额。</translation>
    </message>
    <message>
        <source>The contract %1 is not paid to an account at %2. Record the change of the payee account with the consents first.</source>
        <translation>合同 %1 的收款账户不在%2。请先凭各方同意登记收款账户变更。</translation>
    </message>
    <message>
        <source>The amount lies between one fen and what was applied for.</source>
        <translation>放款金额应当大于零且不超过申请金额。</translation>
    </message>
    <message>
        <source>A loan is repaid after the day on which it was granted.</source>
        <translation>还款日期应当晚于放款日期。</translation>
    </message>
    <message>
        <source>The supplier is not supported any longer: %1 Withdraw the application.</source>
        <translation>该供应商已不符合支持条件：%1请撤回申请。</translation>
    </message>
    <message>
        <source>Less was paid than was lent. Repaid is what is repaid in full; what stays unpaid is a default.</source>
        <translation>还款金额少于放款金额。全部还清的登记为结清，未还部分登记为违约。</translation>
    </message>
    <message>
        <source>A default is an amount that was not paid.</source>
        <translation>请填写未还金额。</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue. Choose one of it.</source>
        <translation>“%1”不在措施清单中，请从清单中选择。</translation>
    </message>
    <message>
        <source>“%1” does not apply to this party on %2: its grade, stars and lists are not those of the rule.</source>
        <translation>“%1”在%2不适用于该主体：其等级、星级和名单不符合规定。</translation>
    </message>
    <message>
        <source>A measure ends after it begins.</source>
        <translation>措施的终止日期应当晚于起始日期。</translation>
    </message>
    <message>
        <source>The measure is in force already: %1.</source>
        <translation>该措施已在执行：%1。</translation>
    </message>
    <message>
        <source>At this node a party of the kind “%1” is not rated by one of the kind “%2”.</source>
        <translation>在该环节，“%1”不由“%2”评价。</translation>
    </message>
    <message>
        <source>The node lies in the future; reviews are asked for when it has been reached.</source>
        <translation>该环节尚未到达，到达后方可发起互评。</translation>
    </message>
    <message>
        <source>A score of %1 or less, or of %2, needs reasons.</source>
        <translation>评分在%1分及以下或者为%2分的，须填写评价说明。</translation>
    </message>
    <message>
        <source>Comments are taken for %1 days after the review.</source>
        <translation>被评方可在评价后%1日内作出说明。</translation>
    </message>
    <message>
        <source>The day lies in the future; enter the day on which it happened.</source>
        <translation>日期在将来，请填写实际发生的日期。</translation>
    </message>
    <message>
        <source>%1 is missing. Choose it in the register.</source>
        <translation>未填写%1，请从诚信库中选择。</translation>
    </message>
    <message>
        <source>%1: that party is not in the register, is of another kind, or another one answers for it.</source>
        <translation>%1：该主体不在诚信库中、类别不符，或者已由其他主体承继。</translation>
    </message>
    <message>
        <source>%1 is missing or of another type. Choose it in its list.</source>
        <translation>未填写%1或者类型不符，请从列表中选择。</translation>
    </message>
    <message>
        <source>It is recorded already: %1. Open that one, or say what tells the two apart.</source>
        <translation>已有登记：%1。请打开该记录，或者写明两者的区别。</translation>
    </message>
    <message>
        <source>There is no such type of record.</source>
        <translation>没有这类业务记录。</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>没有可登记的内容。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Who prepared it may not decide on it. Ask a second person.</source>
        <translation>承办人不得作出决定，请由另一人办理。</translation>
    </message>
    <message>
        <source>“%1” is no step of this type of record.</source>
        <translation>“%1”不是这类业务记录的步骤。</translation>
    </message>
    <message>
        <source>The step is dated before the step that it follows (%1); enter its real day.</source>
        <translation>该步骤的日期早于前一步骤（%1），请填写实际日期。</translation>
    </message>
    <message>
        <source>Write what happened, or why.</source>
        <translation>请填写情况或者理由。</translation>
    </message>
    <message>
        <source>This step needs evidence: attach the document.</source>
        <translation>该步骤须有证据，请添加材料。</translation>
    </message>
    <message>
        <source>There is no such record in this store. Choose one of the list.</source>
        <translation>本库没有该记录，请从列表中选择。</translation>
    </message>
    <message>
        <source>There were %1 already; enter all so far, not the new ones alone.</source>
        <translation>此前已有 %1，请填写累计数，不是新增数。</translation>
    </message>
    <message>
        <source>More people are satisfied than have answered.</source>
        <translation>满意人数多于答卷人数。</translation>
    </message>
    <message>
        <source>The event was planned for %1. An event on another day is a new one; cancel this one.</source>
        <translation>活动计划日期为%1。改期的，请取消本活动后另行登记。</translation>
    </message>
    <message>
        <source>The event has not been held. Record that it was, then who took part.</source>
        <translation>活动尚未举办。请先登记举办，再登记参训。</translation>
    </message>
    <message>
        <source>Choose the party that the person came for; only inspectors come for none.</source>
        <translation>请选择参训人员所属主体；只有检查人员可以不填。</translation>
    </message>
    <message>
        <source>%1: test result %2</source>
        <translation>%1：测试成绩%2分</translation>
    </message>
    <message>
        <source>Among those chosen nobody rates anybody at this node. Choose who took part: at least purchaser and agency.</source>
        <translation>所选各方在该节点没有互评关系。请选择实际参与的各方，至少选采购人和代理机构。</translation>
    </message>
    <message>
        <source>Every review of this node was asked for already; the list of mutual reviews has them.</source>
        <translation>该节点的互评均已发起，可在互评列表中查看。</translation>
    </message>
    <message>
        <source>It stands here twice. Leave one of the two out, or say what tells them apart.</source>
        <translation>本次登记中有两条相同。请删去一条，或者写明两者的区别。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>To be gone on with</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>More people became satisfied than have answered since the last count. Look at both counts again.</source>
        <translation>自上次统计以来，新增满意人数多于新增答复人数。请核对两个数字。</translation>
    </message>
    <message>
        <source>The period is not valid: give a first day and a last day after it, at most %1 years later.</source>
        <translation>期间无效：请给出起始日和其后的截止日，相隔不超过 %1 年。</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>操作已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On a list of another authority: %1.</source>
        <translation>在其他机关名单上：%1。</translation>
    </message>
    <message>
        <source>A record of this type is made by the program: run the evaluation, or import the file of the source.</source>
        <translation>此类记录由程序生成：请运行评价，或者导入来源的文件。</translation>
    </message>
    <message>
        <source>It became a fact that counts. Withdraw the fact first, with the reason; then this record.</source>
        <translation>它已形成一项计分的事实。请先说明理由撤销该事实，再撤回本记录。</translation>
    </message>
</context>
<context>
    <name>Rectifications</name>
    <message>
        <source>The day is missing, lies in the future or before the notice; enter the day on which it happened.</source>
        <translation>日期未填、晚于今天或早于通知日，请填写实际日期。</translation>
    </message>
    <message>
        <source>Finding %1 is not among the accepted findings of the inspection; choose one that is.</source>
        <translation>问题%1不是本次检查已采纳的问题，请另行选择。</translation>
    </message>
    <message>
        <source>Write what the party has to do about finding %1.</source>
        <translation>请填写对问题%1的整改要求。</translation>
    </message>
    <message>
        <source>The due date of finding %1 must be later than the notice.</source>
        <translation>问题%1的整改期限应当晚于通知日。</translation>
    </message>
    <message>
        <source>A notice of rectification needs an inspection that was reviewed or is in effect; choose one, or have it reviewed.</source>
        <translation>整改通知须针对已复核或已生效的检查，请另行选择或先行复核。</translation>
    </message>
    <message>
        <source>The notice demands nothing; choose at least one finding.</source>
        <translation>整改通知没有整改事项，请至少选择一个问题。</translation>
    </message>
    <message>
        <source>There is no such notice or item in this store. Choose one of the list.</source>
        <translation>本库中没有该整改通知或事项，请从列表中选择。</translation>
    </message>
    <message>
        <source>Item %1 has been replied to already; it waits for verification or is done.</source>
        <translation>事项%1已有回复，待核查或已完成。</translation>
    </message>
    <message>
        <source>Write what the party replied.</source>
        <translation>请填写被检查单位的回复。</translation>
    </message>
    <message>
        <source>Item %1 has no reply that waits; there is nothing to verify.</source>
        <translation>事项%1没有待核查的回复。</translation>
    </message>
    <message>
        <source>Who recorded a reply may not verify it. Ask a second person.</source>
        <translation>登记回复的人员不得核查该回复，请由其他人员核查。</translation>
    </message>
    <message>
        <source>Write why the rectification is not accepted, so that the party knows what is missing.</source>
        <translation>请填写整改不通过的理由，让被检查单位知道还缺什么。</translation>
    </message>
    <message>
        <source>The new due date must be later than today.</source>
        <translation>新的整改期限应当晚于今天。</translation>
    </message>
    <message>
        <source>Item %1 is not late, or its lateness is recorded already, or the rules have no indicator for it.</source>
        <translation>事项%1没有逾期，或者逾期已记为事实，或者评价规则没有相应指标。</translation>
    </message>
    <message>
        <source>Rectification demanded by %1, item %2, was due on %3; the party replied only on %4.</source>
        <translation>%1第%2项整改应于%3前完成，被检查单位于%4才回复。</translation>
    </message>
    <message>
        <source>Rectification demanded by %1, item %2, was due on %3 and was not done in time.</source>
        <translation>%1第%2项整改应于%3前完成，逾期未整改。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{year}-{mm}-{dd}</source>
        <extracomment>A day in running text. Use {year}, {month}, {day} without leading zeros or {mm}, {dd} with them.</extracomment>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>A formal report cannot be written because no font is installed whose Chinese text can be found again in a PDF; install the package fonts-arphic-uming.</source>
        <translation>未安装可在 PDF 中正确检索中文的字体，无法生成正式报告；请安装软件包 fonts-arphic-uming。</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is who signs on the line that follows: Prepared by, Checked by …
----------
The addressee of a letter, on a line of its own.</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <translation>报告已取消，未写入任何文件。</translation>
    </message>
    <message>
        <source>The report cannot be written because the file or the disk refuses it; choose another folder or make room.</source>
        <translation>文件或磁盘拒绝写入，报告无法保存；请另选文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>The report cannot be written because &quot;%1&quot; is not a kind of file it can make; choose a name ending in .pdf, .xlsx, .csv or .txt.</source>
        <translation>无法生成“%1”类型的文件，报告未写入；请使用以 .pdf、.xlsx、.csv 或 .txt 结尾的文件名。</translation>
    </message>
    <message>
        <source>A formal report cannot be written because no installed font has the characters %1; install the package fonts-lxgw-wenkai or correct the text.</source>
        <extracomment>%1 is a list of characters.</extracomment>
        <translation>已安装的字体均不含字符“%1”，无法生成正式报告；请安装软件包 fonts-lxgw-wenkai 或更正文字。</translation>
    </message>
    <message>
        <source>the time of making</source>
        <translation>制作时</translation>
    </message>
    <message>
        <source>As of %1, as known at %2. Rules: %3.</source>
        <extracomment>Small print of every page: evaluation day, knowledge day, rules.</extracomment>
        <translation>评价基准日：%1；知悉截止日：%2；评价规则：%3。</translation>
    </message>
    <message>
        <source>Rules hash %1; journal entry %2, chain head %3.</source>
        <extracomment>Small print of every page: short hash of the rules, number of the journal entry, short hash of the chain.</extracomment>
        <translation>规则摘要：%1；日志序号：%2；链首摘要：%3。</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the title of a table that goes on from the page before.</extracomment>
        <translation>%1（续表）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Region not stated</source>
        <translation>区划未填</translation>
    </message>
    <message>
        <source>Unit: parties</source>
        <translation>单位：个</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Figure 1. Distribution of grades by kind of party</source>
        <translation>图1&#x3000;各类主体信用等级分布</translation>
    </message>
    <message>
        <source>Parties not rated</source>
        <extracomment>%1 is the letter, %2 the name of a grade.</extracomment>
        <translation>未评级主体名单</translation>
    </message>
    <message>
        <source>Parties of grade %1 (%2)</source>
        <translation>%1级（%2）主体名单</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 names lists, %2 is a remark; both in one narrow cell.</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <extracomment>%1 is a number, %2 the name of a table.</extracomment>
        <translation>表%1&#x3000;%2</translation>
    </message>
    <message>
        <source>There is no such party.</source>
        <translation>无此类主体。</translation>
    </message>
    <message>
        <source>1. Scope and basis</source>
        <translation>一、评价范围和依据</translation>
    </message>
    <message>
        <source>This report covers %1 as of %2: %3 parties in all.</source>
        <extracomment>%1 scope in words, %2 day, %3 number of parties.</extracomment>
        <translation>本报告评价范围为%1，评价基准日为%2，共计%3个主体。</translation>
    </message>
    <message>
        <source>It rests on what was known at the end of %1.</source>
        <translation>数据以截至%1已知悉的信息为准。</translation>
    </message>
    <message>
        <source>It rests on everything known when it was made.</source>
        <translation>数据以制作时已知悉的全部信息为准。</translation>
    </message>
    <message>
        <source>Scores, stars and grades follow the evaluation rules &quot;%1&quot;.</source>
        <extracomment>%1 title and version of the rules.</extracomment>
        <translation>得分、星级和等级依据《%1》评定。</translation>
    </message>
    <message>
        <source>2. Summary</source>
        <translation>二、评价结果汇总</translation>
    </message>
    <message>
        <source>Grades by kind of party</source>
        <translation>各类主体信用等级汇总</translation>
    </message>
    <message>
        <source>Grades by region</source>
        <translation>各行政区划信用等级汇总</translation>
    </message>
    <message>
        <source>%1
Government Procurement Credit Classification Report</source>
        <extracomment>%1 is the office; the line feed is where the title breaks.</extracomment>
        <translation>%1
政府采购信用分类监管报告</translation>
    </message>
    <message>
        <source>(as of %1)</source>
        <translation>（评价基准日：%1）</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>主体名单</translation>
    </message>
    <message>
        <source>3. Parties</source>
        <translation>三、分级主体名单</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信用事实</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>同案重复</translation>
    </message>
    <message>
        <source>Cap of indicator</source>
        <translation>指标封顶</translation>
    </message>
    <message>
        <source>Cap of bonuses</source>
        <translation>加分封顶</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>失信上限</translation>
    </message>
    <message>
        <source>Limit of scale</source>
        <translation>分值限定</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>%1 (%2 stars), grade %3 %4</source>
        <extracomment>%1 stars, %2 letter of the grade, %3 name of the grade.</extracomment>
        <translation>%1（%2星），%3级（%4）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Stars and grade</source>
        <translation>星级和等级</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation>得分构成</translation>
    </message>
    <message>
        <source>Unit: points</source>
        <translation>单位：分</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>%1 (under objection)</source>
        <translation>%1（异议中）</translation>
    </message>
    <message>
        <source>Days on which score, stars or grade changed</source>
        <translation>得分、星级或等级变动情况</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>There is no change in this time.</source>
        <translation>该期间内无变动。</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>得分变化</translation>
    </message>
    <message>
        <source>Credit facts</source>
        <translation>信用事实</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>认定机关</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>No credit fact is recorded.</source>
        <translation>无信用事实记录。</translation>
    </message>
    <message>
        <source>Explanation of a Credit Score</source>
        <translation>信用得分说明</translation>
    </message>
    <message>
        <source>Score lines</source>
        <translation>得分明细</translation>
    </message>
    <message>
        <source>The points of all lines together are exactly the score.</source>
        <translation>各项分值之和即为得分。</translation>
    </message>
    <message>
        <source>History of a Credit Score</source>
        <translation>信用得分变化记录</translation>
    </message>
    <message>
        <source>(from %1 to %2)</source>
        <translation>（%1至%2）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Government Procurement Credit Report</source>
        <translation>政府采购信用报告</translation>
    </message>
    <message>
        <source>1. Party and rating</source>
        <translation>一、主体和评价结果</translation>
    </message>
    <message>
        <source>2. Credit facts</source>
        <translation>二、信用事实</translation>
    </message>
    <message>
        <source>3. Explanation of the score</source>
        <translation>三、得分说明</translation>
    </message>
    <message>
        <source>4. Score over time</source>
        <translation>四、得分变化</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Examined by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1: %2 to %3, due %4, %5 days, %6</source>
        <extracomment>Project, from, until, last day, days, kept or broken.</extracomment>
        <translation>%1：%2 至 %3，截止 %4，%5 天，%6</translation>
    </message>
    <message>
        <source>see the table below</source>
        <translation>见下表</translation>
    </message>
    <message>
        <source>Inspected party</source>
        <translation>被检查单位</translation>
    </message>
    <message>
        <source>Day of the inspection</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>检查地点</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，%2 版</translation>
    </message>
    <message>
        <source>Inspection number</source>
        <translation>检查编号</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，第 %2 稿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Item and basis</source>
        <translation>检查项及依据</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Nothing of this section was to be asked.</source>
        <translation>本部分没有需要检查的事项。</translation>
    </message>
    <message>
        <source>No project was sampled.</source>
        <translation>未抽取项目。</translation>
    </message>
    <message>
        <source>Findings and praise</source>
        <translation>发现的问题和表扬事项</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>情节严重</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No file was added.</source>
        <translation>没有附材料。</translation>
    </message>
    <message>
        <source>(to be filled)</source>
        <translation>（空白表）</translation>
    </message>
    <message>
        <source>(draft, not submitted)</source>
        <translation>（草稿，未提交）</translation>
    </message>
    <message>
        <source>(No. %1)</source>
        <translation>（编号 %1）</translation>
    </message>
    <message>
        <source>Form %1, version %2. SHA-256 %3</source>
        <translation>检查表 %1，%2 版。SHA-256 %3</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Second inspector</source>
        <translation>检查人员（二）</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Findings and what has to be done</source>
        <translation>存在问题及整改要求</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Notice of Rectification</source>
        <translation>整改通知书</translation>
    </message>
    <message>
        <source>On %1 this office inspected your unit under the Government Procurement Law (inspection %2). What is listed below was found. You are to put it right by the day stated in each line.</source>
        <translation>依据《中华人民共和国政府采购法》，本局于%1对你单位开展监督检查（检查编号：%2），发现下列问题。请在各项所列期限前整改到位。</translation>
    </message>
    <message>
        <source>Reply to this office in writing to each line by its day and attach the evidence. A day that is no working day is followed by the next working day. What is not put right in time is dealt with under the law and the rules of credit supervision.</source>
        <translation>请在期限内就各项书面回复本局，并附证明材料。期限届满日不是工作日的，顺延至下一工作日。逾期未整改的，本局将依照法律法规和信用监管规定处理。</translation>
    </message>
    <message>
        <source>Prior Notice of an Administrative Penalty</source>
        <translation>行政处罚事先告知书</translation>
    </message>
    <message>
        <source>This office has investigated your conduct: %1. A penalty is proposed. Under article 44 of the Administrative Penalty Law you are informed of the following.</source>
        <translation>你（单位）%1一案，本局已调查终结，拟作出行政处罚。依据《中华人民共和国行政处罚法》第四十四条，现将有关事项告知如下。</translation>
    </message>
    <message>
        <source>1. Facts</source>
        <translation>一、违法事实</translation>
    </message>
    <message>
        <source>2. Reasons and legal basis</source>
        <translation>二、理由和依据</translation>
    </message>
    <message>
        <source>Article that applies: %1.</source>
        <translation>适用条款：%1。</translation>
    </message>
    <message>
        <source>3. Proposed penalty</source>
        <translation>三、拟作出的行政处罚</translation>
    </message>
    <message>
        <source>4. Your rights</source>
        <translation>四、你（单位）享有的权利</translation>
    </message>
    <message>
        <source>Exposure Notice</source>
        <translation>曝光通报</translation>
    </message>
    <message>
        <source>The following conduct in government procurement is made public (class of conduct: %1).</source>
        <translation>现将下列政府采购违法违规行为予以曝光（行为类别：%1）。</translation>
    </message>
    <message>
        <source>2. Cause and legal basis</source>
        <translation>二、案由和依据</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>3. Decision</source>
        <translation>三、处理决定</translation>
    </message>
    <message>
        <source>4. Persons held to account</source>
        <translation>四、责任人员处理</translation>
    </message>
    <message>
        <source>all districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取编号</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>抽取范围</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Grades as of</source>
        <translation>等级基准日</translation>
    </message>
    <message>
        <source>Journal entry before the draw</source>
        <translation>抽取前日志序号</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Where the seed comes from</source>
        <translation>种子来源</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Inspectors per party</source>
        <translation>每个主体的检查人员数</translation>
    </message>
    <message>
        <source>To be inspected until</source>
        <translation>检查期限</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Hash of the result</source>
        <translation>结果摘要</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>分层与名额</translation>
    </message>
    <message>
        <source>Parties in the pot</source>
        <translation>待抽主体数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取结果</translation>
    </message>
    <message>
        <source>a number of parties</source>
        <translation>按个数</translation>
    </message>
    <message>
        <source>%1 %, rounded up</source>
        <translation>%1%，尾数进一</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Number of parties</source>
        <translation>承担主体数</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>签值</translation>
    </message>
    <message>
        <source>Who was kept away from whom</source>
        <translation>回避情况</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>回避原因</translation>
    </message>
    <message>
        <source>No conflict kept anybody from a drawn party.</source>
        <translation>没有需要回避的情形。</translation>
    </message>
    <message>
        <source>every party</source>
        <translation>全部主体</translation>
    </message>
    <message>
        <source>The ticket of a party is the SHA-256 of four lines: CHENGCAI-DRAW-1, the seed, the word “party”, the id of the party; there is no line end after the last. The smallest tickets of a grade are drawn.</source>
        <translation>主体的签值是下列四行文字的 SHA-256 摘要：CHENGCAI-DRAW-1、种子、单词“party”、主体编号；最后一行之后不换行。每个等级抽取签值最小的若干个。</translation>
    </message>
    <message>
        <source>For each place those inspectors remain who have no conflict with the party; of them those with the fewest places so far; of them the one with the smallest ticket: CHENGCAI-DRAW-1, the seed, the word “inspector”, the id of the party, the id of the inspector.</source>
        <translation>每个名额先排除应当回避的检查人员，再取本次承担主体最少的，其中签值最小者当选；签值由下列五行文字计算：CHENGCAI-DRAW-1、种子、单词“inspector”、主体编号、检查人员编号。</translation>
    </message>
    <message>
        <source>The whole input stands in the journal entry of the draw. “chengcaictl draw show” writes it out, “chengcaictl draw verify” does the draw again.</source>
        <translation>抽取所用的全部数据记入本次抽取的日志条目。执行“chengcaictl draw show”可完整导出，执行“chengcaictl draw verify”可重新抽取并比对。</translation>
    </message>
    <message>
        <source>Record of a double random selection</source>
        <translation>双随机抽查抽取记录</translation>
    </message>
    <message>
        <source>(drawn on %1)</source>
        <translation>（%1抽取）</translation>
    </message>
    <message>
        <source>1. The draw</source>
        <translation>一、抽取事项</translation>
    </message>
    <message>
        <source>2. Inspectors</source>
        <translation>二、检查人员</translation>
    </message>
    <message>
        <source>3. Result</source>
        <translation>三、抽取结果</translation>
    </message>
    <message>
        <source>4. Doing it again</source>
        <translation>四、复核方法</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽取人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Participants and answers</source>
        <translation>参加人及核查结论</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Reasons and papers</source>
        <translation>理由及须提交的材料</translation>
    </message>
    <message>
        <source>Check of participants</source>
        <translation>参加资格核查</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>采购项目</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Pass, a commitment is enough</source>
        <translation>通过，可适用信用承诺</translation>
    </message>
    <message>
        <source>Pass with documents</source>
        <translation>通过，须提交材料</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝参加</translation>
    </message>
    <message>
        <source>Not in the register or not certain</source>
        <translation>未登记或不能确定</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Whether somebody may take part is derived from the dates on this day. A match by name is a candidate; the credit code decides.</source>
        <translation>能否参加按核查当日各期限推算。按名称匹配的仅为候选，以信用代码为准。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>名单上没有主体。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Public from</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>公示截止</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Public Notice of a Proposed Entry in the Red List</source>
        <translation>拟列入红名单公示</translation>
    </message>
    <message>
        <source>Notice of a Proposed Entry in the List of Priority Supervision</source>
        <translation>拟列入重点监管名单告知书</translation>
    </message>
    <message>
        <source>Notice of a Proposed Entry in the Black List</source>
        <translation>拟列入黑名单告知书</translation>
    </message>
    <message>
        <source>This office proposes to enter %1 (%2) in the red list of integrity in government procurement and gives public notice of it.</source>
        <translation>本局拟将%1（%2）列入政府采购诚信红名单，现予公示。</translation>
    </message>
    <message>
        <source>This office proposes to enter you (%1) in the list named above. Under article 28 of the Henan Social Credit Regulation you are informed of the following.</source>
        <translation>本局拟将你单位（%1）列入上述名单。依据《河南省社会信用条例》第二十八条，现将有关事项告知如下。</translation>
    </message>
    <message>
        <source>3. Incentives</source>
        <translation>三、激励措施</translation>
    </message>
    <message>
        <source>3. Measures</source>
        <translation>三、惩戒措施</translation>
    </message>
    <message>
        <source>4. Objections</source>
        <translation>四、异议</translation>
    </message>
    <message>
        <source>Place of the public notice: %1. It runs until %2.</source>
        <translation>公示渠道：%1。公示期至%2。</translation>
    </message>
    <message>
        <source>Last day for a statement: %1.</source>
        <translation>陈述申辩截止日期：%1。</translation>
    </message>
    <message>
        <source>Announcement of an Exit from the %1</source>
        <translation>退出%1公告</translation>
    </message>
    <message>
        <source>Announcement of an Entry in the %1</source>
        <translation>列入%1公告</translation>
    </message>
    <message>
        <source>The following left the list. This is announced where the entry was published: %1.</source>
        <translation>下列主体已退出名单，现在原公布渠道予以公告：%1。</translation>
    </message>
    <message>
        <source>The following is entered in the list. Place of publication: %1.</source>
        <translation>下列主体已列入名单，公布渠道：%1。</translation>
    </message>
    <message>
        <source>Responsible persons who are marked</source>
        <translation>同步标记的相关责任人</translation>
    </message>
    <message>
        <source>Credit Commitment of a Supplier in Government Procurement</source>
        <translation>政府采购供应商信用承诺函</translation>
    </message>
    <message>
        <source>To the purchaser and the agency of the project:</source>
        <translation>致项目采购人、采购代理机构：</translation>
    </message>
    <message>
        <source>%1 (No. %2)</source>
        <translation>%1（编号：%2）</translation>
    </message>
    <message>
        <source>We take part in the project %1 and meet the conditions of article 22 of the Government Procurement Law. In place of the papers listed below we promise:</source>
        <translation>我单位参加%1，符合《政府采购法》第二十二条规定的条件，现以本承诺函替代下列材料，并承诺：</translation>
    </message>
    <message>
        <source>we are independently liable, of good business reputation, with a sound system of accounts;</source>
        <translation>具有独立承担民事责任的能力，具有良好的商业信誉和健全的财务会计制度；</translation>
    </message>
    <message>
        <source>we have paid our taxes and social security contributions as the law asks;</source>
        <translation>有依法缴纳税收和社会保障资金的良好记录；</translation>
    </message>
    <message>
        <source>we have the equipment and the skills the contract needs;</source>
        <translation>具有履行合同所必需的设备和专业技术能力；</translation>
    </message>
    <message>
        <source>we had no major illegal record in business in the three years before this procurement, and are not on the list of judgment debtors, of major tax cases or of serious bad faith in government procurement;</source>
        <translation>参加本次采购活动前三年内，在经营活动中没有重大违法记录，未被列入失信被执行人、重大税收违法失信主体、政府采购严重违法失信行为记录名单；</translation>
    </message>
    <message>
        <source>what is promised here is true; on request we hand in the papers within the time asked for.</source>
        <translation>以上承诺真实有效；如有要求，在规定时间内提交有关材料。</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>（%1）%2</translation>
    </message>
    <message>
        <source>Papers this commitment stands for</source>
        <translation>本承诺函替代的材料</translation>
    </message>
    <message>
        <source>If the commitment is false or not fulfilled we accept that it is recorded as bad conduct, lowers our credit rating and closes the commitment route, and bear what the law provides.</source>
        <translation>承诺不实或者未履行的，同意作为不良信用行为记录，下调信用等级，不再适用信用承诺，并依法承担责任。</translation>
    </message>
    <message>
        <source>Supplier (seal)</source>
        <translation>供应商（盖章）</translation>
    </message>
    <message>
        <source>There is no such commitment in this store. Choose one of the list.</source>
        <translation>本库中没有该承诺，请从列表中选择。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>认定结果</translation>
    </message>
    <message>
        <source>1. Merits</source>
        <translation>一、拟列入事由</translation>
    </message>
    <message>
        <source>(as it stands on %1)</source>
        <translation>（截至%1）</translation>
    </message>
    <message>
        <source>Entries on the list: %1. They follow as an annex.</source>
        <translation>名单在列 %1 条，详见附表。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Date of the commitment</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>1. Grades</source>
        <translation>一、信用等级</translation>
    </message>
    <message>
        <source>%1 by region and grade</source>
        <translation>%1分区域信用等级</translation>
    </message>
    <message numerus="yes">
        <source>2. Movement in %n day(s)</source>
        <translation>
            <numerusform>二、近 %n 日变动</numerusform>
        </translation>
    </message>
    <message>
        <source>Parties with more or fewer stars</source>
        <translation>星级上升与下降的主体</translation>
    </message>
    <message>
        <source>More stars</source>
        <translation>星级上升</translation>
    </message>
    <message>
        <source>Fewer stars</source>
        <translation>星级下降</translation>
    </message>
    <message>
        <source>Unit: entries</source>
        <translation>单位：条</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>新列入</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>退出名单</translation>
    </message>
    <message>
        <source>3. Causes</source>
        <translation>三、失信原因</translation>
    </message>
    <message>
        <source>Negative facts in force by indicator</source>
        <translation>有效失信事实按指标排序</translation>
    </message>
    <message>
        <source>Points before caps and duplicates</source>
        <translation>分值未计封顶与重复</translation>
    </message>
    <message>
        <source>Unit: cases</source>
        <translation>单位：件</translation>
    </message>
    <message>
        <source>4. Cases from %1 to %2</source>
        <translation>四、案件（%1至%2）</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为类别</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Exposures</source>
        <translation>曝光案例</translation>
    </message>
    <message>
        <source>Cases opened, by source, and cases published</source>
        <translation>案件来源与公布情况</translation>
    </message>
    <message>
        <source>Cases opened, by state now</source>
        <translation>案件现处阶段</translation>
    </message>
    <message>
        <source>5. Clocks and work</source>
        <translation>五、法定时限与工作量</translation>
    </message>
    <message>
        <source>Statutory clocks that run</source>
        <translation>进行中的法定时限</translation>
    </message>
    <message>
        <source>Unit: items</source>
        <translation>单位：项</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>%n 日内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Work from %1 to %2</source>
        <translation>工作量（%1至%2）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Open tasks now</source>
        <translation>现有未完成任务</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Inspections submitted</source>
        <translation>提交检查</translation>
    </message>
    <message>
        <source>Inspections reviewed</source>
        <translation>复核检查</translation>
    </message>
    <message>
        <source>Cases decided</source>
        <translation>决定案件</translation>
    </message>
    <message>
        <source>6. Trend</source>
        <translation>六、变化趋势</translation>
    </message>
    <message>
        <source>End of quarter</source>
        <translation>季度末</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>%1 rated at the end of the quarter</source>
        <translation>%1季度末信用等级</translation>
    </message>
    <message>
        <source>%1
Overview of Integrity Supervision in Government Procurement</source>
        <extracomment>%1 is the office; the line feed is where the title breaks.</extracomment>
        <translation>%1
政府采购诚信监管总览</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>年度数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Target or whole</source>
        <translation>目标或总数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Targets reached (per cent)</source>
        <translation>目标完成情况（百分比）</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>r</source>
        <translation>完</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>o</source>
        <translation>余</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nothing is recorded for this year.</source>
        <translation>本年度没有记录。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1, one star at once</source>
        <translation>%1，一票降为一星</translation>
    </message>
    <message>
        <source>Publicity and Training on Integrity in Government Procurement</source>
        <translation>政府采购诚信宣传培训情况</translation>
    </message>
    <message>
        <source>(year %1)</source>
        <translation>（%1年度）</translation>
    </message>
    <message>
        <source>Targets: %1.</source>
        <translation>目标依据：%1。</translation>
    </message>
    <message>
        <source>Integrity Duties: %1</source>
        <translation>廉洁义务：%1</translation>
    </message>
    <message>
        <source>(rules: %1 %2)</source>
        <translation>（评价规则：%1 %2）</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Only what has “%1” in it.</source>
        <translation>仅列出含“%1”的内容。</translation>
    </message>
    <message>
        <source>%1. %2 [%3]</source>
        <translation>%1．%2（%3）</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>评价基准日</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>禁止期</translation>
    </message>
    <message>
        <source>Access to procurement</source>
        <translation>参加政府采购</translation>
    </message>
    <message>
        <source>Contract financing</source>
        <translation>合同融资</translation>
    </message>
    <message>
        <source>Issued by (seal)</source>
        <translation>开具单位（盖章）</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>开具日期</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation>%1（含当日）</translation>
    </message>
    <message>
        <source>Certificate of Credit in Government Procurement</source>
        <translation>政府采购信用证明</translation>
    </message>
    <message>
        <source>(for contract financing and access)</source>
        <translation>（用于合同融资和准入）</translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF. Scan the code and hand in its text.</source>
        <translation>文件无法按 PDF 读取，请扫描二维码后提交其文本。</translation>
    </message>
    <message>
        <source>The file holds no text of a credit certificate. Scan the code and hand in its text.</source>
        <translation>文件中没有信用证明的文本，请扫描二维码后提交其文本。</translation>
    </message>
    <message>
        <source>The file holds more than one certificate. Hand in the text of the one to be checked.</source>
        <translation>文件中有多份信用证明，请提交需核验的那一份的文本。</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请笔数</translation>
    </message>
    <message>
        <source>Amount applied for</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>予以支持</translation>
    </message>
    <message>
        <source>Bank decides</source>
        <translation>银行自主决定</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不予支持</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Amount granted</source>
        <translation>放款金额（元）</translation>
    </message>
    <message>
        <source>Average rate (%)</source>
        <translation>平均利率（%）</translation>
    </message>
    <message>
        <source>Refused by the bank</source>
        <translation>银行拒绝</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Amount repaid</source>
        <translation>还款金额（元）</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>违约笔数</translation>
    </message>
    <message>
        <source>Amount in default</source>
        <translation>违约金额</translation>
    </message>
    <message>
        <source>All banks</source>
        <translation>全部银行</translation>
    </message>
    <message>
        <source>Statistics of Contract Financing</source>
        <translation>政府采购合同融资统计</translation>
    </message>
    <message>
        <source>Unit of amounts: yuan</source>
        <translation>金额单位：元</translation>
    </message>
    <message>
        <source>Nothing was applied for, granted, repaid or lost in this time.</source>
        <translation>本期没有申请、放款、还款和违约。</translation>
    </message>
    <message>
        <source>Every step counts in the month of its day: what was applied for in one month may be granted in another. Applications that were withdrawn are left out. The average rate is weighted by the amounts. Basis: %1.</source>
        <translation>每一环节按其发生日期计入当月：某月申请的可能在另一月放款。已撤回的申请不计。平均利率按放款金额加权。依据：%1。</translation>
    </message>
    <message>
        <source>The text is empty or too long for a QR code. Shorten it.</source>
        <translation>文本为空，或超出二维码的容量，请缩短。</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>证明有效期至</translation>
    </message>
    <message>
        <source>Check it with the office that issued it: this code says the same as the page. A page that says something else is not genuine; neither is a code that the office does not confirm.</source>
        <translation>请向开具单位核验：二维码的内容与本页一致。内容与二维码不一致的，或者开具单位核验不通过的，均不真实。</translation>
    </message>
    <message>
        <source>Applications by bank and month</source>
        <translation>按银行和月份的申请</translation>
    </message>
    <message>
        <source>Loans by bank and month</source>
        <translation>按银行和月份的贷款</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
</context>
<context>
    <name>RuleBooks</name>
    <message>
        <source>There is no such rule book in this store.</source>
        <translation>本数据库中没有这一评价规则。</translation>
    </message>
    <message>
        <source>Version %1 is not a draft. What is adopted never changes: make a new draft from it.</source>
        <translation>版本 %1 不是草案。已采用的版本不再改动：请据此新建草案。</translation>
    </message>
    <message>
        <source>The draft has no code, no version or no first day. Enter them.</source>
        <translation>草案缺少代码、版本号或施行日期。请补充。</translation>
    </message>
    <message>
        <source>There is a version %1 of “%2” already. Give the draft another version.</source>
        <translation>“%2”已有版本 %1。请为草案另定版本号。</translation>
    </message>
    <message>
        <source>Who wrote a draft may not adopt it. Ask a second supervisor to read and adopt it.</source>
        <translation>起草人不得采用自己的草案。请由另一名监管人员审阅并采用。</translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message>
        <source>Before (not rated yet)</source>
        <translation>检查前（尚未评级）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>检查前</translation>
    </message>
    <message>
        <source>Caps, duplicates and limits</source>
        <translation>封顶、重复及限值调整</translation>
    </message>
    <message>
        <source>As answered so far</source>
        <translation>按已填结果</translation>
    </message>
    <message>
        <source>%1, maybe %2</source>
        <extracomment>Grades of the best and of the worst case while items are open.</extracomment>
        <translation>%1，可能为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not answered: the range says what they may still do.</source>
        <translation>
            <numerusform>还有 %n 项未填，分值区间表示其可能的影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Own percentage of the form: %1 % (display only; “not applicable” does not count).</source>
        <translation>本表得分率：%1 %（仅供参考，“不适用”不计入）。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The sign-in name is empty, longer than 64 characters or has blanks in it. Choose a short name such as wang.li.</source>
        <translation>登录名为空、超过 64 个字符或含有空格。请用简短的名称，如 wang.li。</translation>
    </message>
    <message>
        <source>The password has fewer than 8 characters and could be guessed. Choose a longer one.</source>
        <translation>密码不足 8 个字符，容易被猜中。请设置更长的密码。</translation>
    </message>
    <message>
        <source>There is no shipped rule book “%1”. Use jiangsu-2019.</source>
        <translation>没有随附的评价规则“%1”。请使用 jiangsu-2019。</translation>
    </message>
    <message>
        <source>The rule book “%1” is not confirmed, so it cannot rule. Begin with jiangsu-2019 and adopt another one later.</source>
        <translation>评价规则“%1”未经确认，不能施行。请先用 jiangsu-2019，以后再采用其他规则。</translation>
    </message>
    <message>
        <source>The account “%1” has been closed. Ask an administrator to open it again.</source>
        <translation>账户“%1”已关闭。请管理员重新启用。</translation>
    </message>
    <message>
        <source>This store has several accounts. Say which one signs in.</source>
        <translation>本数据库有多个账户。请指明由哪一个登录。</translation>
    </message>
    <message>
        <source>There is no account “%1” in this store. Check the spelling or ask an administrator.</source>
        <translation>本数据库中没有账户“%1”。请核对写法或询问管理员。</translation>
    </message>
    <message>
        <source>The account “%1” needs its password to sign in.</source>
        <translation>账户“%1”登录须输入密码。</translation>
    </message>
    <message>
        <source>The account has no role. Give it at least one.</source>
        <translation>账户没有角色。请至少指定一个。</translation>
    </message>
    <message>
        <source>An administrator may not record or approve as well. Give the roles to two accounts.</source>
        <translation>管理员不得兼任登记或审批。请分给两个账户。</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name.</source>
        <translation>已有账户“%1”。请另取名称。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>无人登录。请先登录。</translation>
    </message>
    <message>
        <source>The account “%1” has no role that allows this. Ask somebody who has it, or an administrator.</source>
        <translation>账户“%1”没有可办理此事的角色。请由有权限的人办理，或联系管理员。</translation>
    </message>
    <message>
        <source>The name of the office or person is longer than 200 characters. Shorten it.</source>
        <translation>单位或人员名称超过 200 个字符。请缩短。</translation>
    </message>
    <message>
        <source>“%1” is not the code of a region. Enter its six digits, such as 410100.</source>
        <translation>“%1”不是行政区划代码。请填写六位数字，如 410100。</translation>
    </message>
</context>
<context>
    <name>SupervisionTables</name>
    <message numerus="yes">
        <source>met %n day(s) after the end (%1)</source>
        <translation>
            <numerusform>逾期 %n 天完成（期限 %1）</numerusform>
        </translation>
    </message>
    <message>
        <source>met in time (end %1)</source>
        <translation>按期完成（期限 %1）</translation>
    </message>
    <message numerus="yes">
        <source>over for %n day(s) (end %1)</source>
        <translation>
            <numerusform>已超期 %n 天（期限 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (end %1)</source>
        <translation>
            <numerusform>剩余 %n 天（期限 %1）</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>replied too late</source>
        <translation>逾期回复</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建案日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 [our default]</source>
        <translation>%1［本局默认］</translation>
    </message>
    <message>
        <source>%1; no holiday calendar for that year, weekdays assumed</source>
        <translation>%1；缺少该年度节假日安排，按周一至周五计算</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>义务方</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>本局</translation>
    </message>
    <message>
        <source>the party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>检查日</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>建案数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>行政处罚</translation>
    </message>
    <message>
        <source>Exposure notices</source>
        <translation>曝光通报</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>Fines (yuan)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>追责人数</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>%1办结</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to verify</source>
        <translation>
            <numerusform>%n 项待核查</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>整改通知</translation>
    </message>
    <message>
        <source>Next due date</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>通知日</translation>
    </message>
    <message>
        <source>%1, recorded as a fact</source>
        <translation>%1，已记为信用事实</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>回复日</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新期限</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>%1届满，未提出</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>No party with this identifier is registered. Import the parties first.</source>
        <translation>没有登记使用这一标识代码的主体。请先导入主体。</translation>
    </message>
    <message>
        <source>The row names no party. Enter the identifier of the party the fact is about.</source>
        <translation>本行没有写明主体。请填写信用事实所属主体的标识代码。</translation>
    </message>
    <message>
        <source>The indicator %1 is for another kind of party. Codes of this kind begin with %2.</source>
        <translation>指标 %1 适用于另一类主体。本类主体的指标代码以 %2 开头。</translation>
    </message>
    <message>
        <source>The row names no indicator. Enter a code of the catalogue, such as GY-N15.</source>
        <translation>本行没有写明指标。请填写指标目录中的代码，如 GY-N15。</translation>
    </message>
    <message>
        <source>The rules do not know an indicator %1. Choose one of the catalogue.</source>
        <translation>评价规则中没有指标 %1。请从指标目录中选择。</translation>
    </message>
    <message>
        <source>The indicator %1 is retired: it keeps its points but takes no new facts. Choose its successor.</source>
        <translation>指标 %1 已停用：保留分值，但不再用于新的信用事实。请选择替代它的指标。</translation>
    </message>
    <message>
        <source>The row does not say which kind of party it is. Enter purchaser, agency, supplier or expert.</source>
        <translation>本行没有写明主体类型。请填写采购人、代理机构、供应商或评审专家。</translation>
    </message>
    <message>
        <source>“%1” is no kind of party. Enter purchaser, agency, supplier or expert.</source>
        <translation>“%1”不是主体类型。请填写采购人、代理机构、供应商或评审专家。</translation>
    </message>
    <message>
        <source>“%1” is no status of a party. Enter active, suspended or closed.</source>
        <translation>“%1”不是主体状态。请填写正常、暂停或关闭。</translation>
    </message>
    <message>
        <source>The party has no name. Enter the name of its certificate.</source>
        <translation>主体没有名称。请按证照填写名称。</translation>
    </message>
    <message>
        <source>The region is not a code of six digits. Enter one such as 410105.</source>
        <translation>行政区划不是六位数字代码。请填写如 410105 的代码。</translation>
    </message>
    <message>
        <source>The region %1 is not in the list of this program.</source>
        <translation>行政区划 %1 不在本程序的区划表中。</translation>
    </message>
    <message>
        <source>The party has no identifier. Enter the one of its certificate.</source>
        <translation>主体没有标识代码。请按证照填写。</translation>
    </message>
    <message>
        <source>If it is real all the same, record the party by hand with the reason for accepting it.</source>
        <translation>如确为真实代码，请手工登记该主体并写明接受的理由。</translation>
    </message>
    <message>
        <source>“%1” (%2) has the same name or is pronounced alike. Make sure that it is another party.</source>
        <translation>“%1”（%2）名称相同或读音相同。请确认是不同的主体。</translation>
    </message>
    <message>
        <source>Row %1 of this file says something else about the same party. Keep one of the two rows.</source>
        <translation>本文件第 %1 行对同一主体有不同的记载。请保留其中一行。</translation>
    </message>
    <message>
        <source>Row %1, field %2: %3 Nothing was imported, because every row must be good.</source>
        <translation>第 %1 行，字段 %2：%3因要求全部行合格，未导入任何内容。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was imported.</source>
        <translation>已取消导入，未导入任何内容。</translation>
    </message>
    <message>
        <source>Undoing an import needs a written reason: it stays in the journal.</source>
        <translation>撤销导入须写明理由：理由将留在日志中。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The workbook is protected by a password, so it cannot be read. Open it and save it without a password.</source>
        <translation>工作簿设有密码，无法读取。请打开后取消密码另存。</translation>
    </message>
    <message>
        <source>This is a workbook of the old .xls kind. Open it and save it as .xlsx.</source>
        <translation>这是旧版 .xls 工作簿，请打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>未生效或已失效</translation>
    </message>
    <message>
        <source>Under objection</source>
        <translation>异议中</translation>
    </message>
    <message>
        <source>Not second-checked</source>
        <translation>未复核</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>认定机关</translation>
    </message>
    <message>
        <source>Fine (yuan)</source>
        <translation>罚款（元）</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>禁止期止</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>公示截止日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Entry hash</source>
        <translation>条目哈希</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>标识代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>现得分</translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation>现等级</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>新得分</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>新等级</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>移出日期</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>A fact expires</source>
        <translation>信用事实失效</translation>
    </message>
    <message>
        <source>A list entry ends</source>
        <translation>名单记录到期</translation>
    </message>
    <message>
        <source>A fact begins to count</source>
        <translation>信用事实开始生效</translation>
    </message>
    <message>
        <source>New rules begin</source>
        <translation>新规则施行</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>an id of 32 hexadecimal digits is expected</source>
        <translation>应为 32 位十六进制编号</translation>
    </message>
    <message>
        <source>“%1” is no known source</source>
        <translation>“%1”不是已知的任务来源</translation>
    </message>
    <message>
        <source>The party %1 (%2) of the file is not in this store. Record it first, then import the tasks again.</source>
        <translation>文件中的主体 %1（%2）不在库中。请先登记，再重新导入任务。</translation>
    </message>
    <message>
        <source>The inspector %1 of the file has no account in this store. Make the account first, then import the tasks again.</source>
        <translation>文件中的检查人员 %1 在库中没有账户。请先建立账户，再重新导入任务。</translation>
    </message>
    <message>
        <source>The form “%1” of the file is not in use in this store. Publish it first, then import the tasks again.</source>
        <translation>文件中的表单“%1”在库中未启用。请先发布，再重新导入任务。</translation>
    </message>
    <message>
        <source>A file takes at most %1 tasks. Export fewer at once.</source>
        <translation>一个文件最多含 %1 项任务，请分批导出。</translation>
    </message>
    <message>
        <source>There is no such party in this store. Choose one of the list.</source>
        <translation>库中没有这个主体，请从列表中选择。</translation>
    </message>
    <message>
        <source>The day until which it is to be done is missing or past; enter a later day.</source>
        <translation>办理期限未填写或已过，请填写以后的日期。</translation>
    </message>
    <message>
        <source>Tasks of a draw are made by recording the draw.</source>
        <translation>抽取的任务只能随抽取记录生成。</translation>
    </message>
    <message>
        <source>There is no form “%1” in use for this kind of party; choose another one.</source>
        <translation>该类主体没有启用中的表单“%1”，请另选。</translation>
    </message>
    <message>
        <source>A task needs one to %1 inspectors; choose them.</source>
        <translation>一项任务须有 1 至 %1 名检查人员，请选择。</translation>
    </message>
    <message>
        <source>An inspector has no account that may inspect, or is named twice; choose the inspectors again.</source>
        <translation>检查人员没有具备检查权限的账户，或被重复选择，请重新选择。</translation>
    </message>
    <message>
        <source>%1 has declared a relation to the party or its district (%2) and may not inspect it; choose somebody else.</source>
        <translation>%1 已申报与该主体或其所在区县的关系（%2），应当回避，请另选他人。</translation>
    </message>
    <message>
        <source>%1 is on leave on the day it is due</source>
        <translation>%1 在期限当日休假</translation>
    </message>
    <message>
        <source>the party has an open task already</source>
        <translation>该主体已有未办结任务</translation>
    </message>
    <message>
        <source>The party stands in the list twice; take one line away.</source>
        <translation>该主体在列表中重复，请去掉一行。</translation>
    </message>
    <message>
        <source>Choose one to %1 parties to assign at once.</source>
        <translation>一次请选择 1 至 %1 个主体派发。</translation>
    </message>
    <message>
        <source>Choose one to %1 tasks.</source>
        <translation>请选择 1 至 %1 项任务。</translation>
    </message>
    <message>
        <source>There is no such task in this store. Choose one of the list.</source>
        <translation>库中没有这项任务，请从列表中选择。</translation>
    </message>
    <message>
        <source>The task about %1 is done or cancelled and changes no more; leave it out.</source>
        <translation>关于 %1 的任务已办结或已取消，不能再改，请去掉。</translation>
    </message>
    <message>
        <source>Cancelling a task needs a written reason.</source>
        <translation>取消任务须写明理由。</translation>
    </message>
    <message>
        <source>Choose two different people: who hands over, and who takes over.</source>
        <translation>请选择不同的移交人和接收人。</translation>
    </message>
    <message>
        <source>This person has no open task to hand over.</source>
        <translation>此人没有可移交的未办结任务。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>There is no such account. Choose one of the list.</source>
        <translation>没有这个账户，请从列表中选择。</translation>
    </message>
    <message>
        <source>The tasks cannot be read: at %1 %2. Take the file as it was exported.</source>
        <translation>任务文件无法读取：%1 处%2。请使用原样导出的文件。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>An encrypted value could not be opened: the key is wrong or the value was changed. Check the password or restore a backup.</source>
        <translation>加密内容无法打开：密钥不对或内容被改动。请核对密码，或恢复备份。</translation>
    </message>
    <message>
        <source>The condition “%1” cannot be understood. Write one such as grade=C,D or score&lt;8000.</source>
        <translation>条件“%1”无法识别。请写成 grade=C,D 或 score&lt;8000 的形式。</translation>
    </message>
    <message>
        <source>read the credit facts</source>
        <translation>读取信用事实</translation>
    </message>
    <message>
        <source>read the register</source>
        <translation>读取名录</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>The data was altered or is sealed for somebody else. Ask for it again.</source>
        <translation>数据已被改动，或不是为本方加密。请对方重新提供。</translation>
    </message>
    <message>
        <source>Who recorded the fact, proposed or decided the list entry, or received the application may not decide on it. Ask a second person.</source>
        <translation>登记该事实、提出或认定该名单条目、或者收件的人员不得作出决定，请由第二人办理。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Several parties are meant: %1. Enter the identifier, or record it on the form.</source>
        <translation>可能指多个主体：%1。请填写标识代码，或者逐条登记。</translation>
    </message>
    <message>
        <source>The line names no party. Enter the identifier or the name of the party that the person came for.</source>
        <translation>该行没有单位。请填写参训人员所代表单位的标识代码或者名称。</translation>
    </message>
    <message>
        <source>Nobody in the register is called “%1”. Enter the identifier, or record the party first.</source>
        <translation>诚信库中没有名为“%1”的主体。请填写标识代码，或者先登记该主体。</translation>
    </message>
    <message>
        <source>No party with the identifier %1 is registered. Record the party first.</source>
        <translation>诚信库中没有标识代码为 %1 的主体。请先登记该主体。</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Write yes for a signed pledge, or nothing.</source>
        <translation>“%1”既不是“是”也不是“否”。已签承诺书的填“是”，否则留空。</translation>
    </message>
    <message>
        <source>The same participation stands in line %1.</source>
        <translation>与第 %1 行重复。</translation>
    </message>
    <message>
        <source>Choose the event or the course in its list first.</source>
        <translation>请先在列表中选择活动或者课程。</translation>
    </message>
    <message>
        <source>The event has not been held. Record that it was, then who took part.</source>
        <translation>该活动尚未举办。请先登记已举办，再登记参训人员。</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Record it in parts.</source>
        <translation>名单超过 %1 行，请分批登记。</translation>
    </message>
    <message>
        <source>There is nothing to read. Paste the list of who took part: party, person, test result; one participation a line.</source>
        <translation>没有可读取的内容。请粘贴参训名单：单位、姓名、成绩，每行一人。</translation>
    </message>
    <message>
        <source>to be recorded</source>
        <translation>将登记</translation>
    </message>
    <message>
        <source>to be confirmed: found by name</source>
        <translation>待确认：仅按名称匹配</translation>
    </message>
    <message>
        <source>recorded already</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>不能登记</translation>
    </message>
    <message>
        <source>No line can be recorded. Correct the list or confirm who was found by name.</source>
        <translation>没有可登记的行。请改正名单，或者确认按名称匹配的主体。</translation>
    </message>
    <message>
        <source>Found by name alone and not confirmed: %1 %2. Enter the identifier.</source>
        <translation>仅按名称匹配且未确认：%1 %2。请填写标识代码。</translation>
    </message>
    <message>
        <source>Views of courses</source>
        <translation>线上课程播放量</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>已举办线下活动</translation>
    </message>
    <message>
        <source>Pledges signed</source>
        <translation>已签诚信承诺书</translation>
    </message>
    <message>
        <source>Of them with the signed paper</source>
        <translation>其中已留存签字件</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>测试合格</translation>
    </message>
    <message>
        <source>%1 % of %2 answers</source>
        <translation>%1%，共 %2 份答复</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) in the year</source>
        <translation>
            <numerusform>本年度播放 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>参训 %n 人次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 分</translation>
    </message>
    <message>
        <source>%1 % of %2 answers; the target is %3 %</source>
        <translation>%1%，共 %2 份答复；目标为 %3%</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>target not reached</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>%1; target %2: %3</source>
        <translation>%1；目标 %2：%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1，共 %2（%3%）</translation>
    </message>
    <message>
        <source>%1 is no year of the records. Write it as 2026.</source>
        <translation>%1 不是有效年度。请写成 2026。</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>操作已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 without a participation</source>
        <translation>未参加任何活动的%1</translation>
    </message>
    <message>
        <source>%1 with a participation</source>
        <translation>已参训的%1</translation>
    </message>
</context>
<context>
    <name>TrainingTables</name>
    <message>
        <source>to be recorded, confirmed</source>
        <translation>将登记（已确认）</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>图示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Record or identifier</source>
        <translation>记录或者标识代码</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Party of the register</source>
        <translation>诚信库中的主体</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Ends:</source>
        <translation>到期：</translation>
    </message>
    <message>
        <source>Not second-checked:</source>
        <translation>未经复核：</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>The task is done or cancelled; look at the list again.</source>
        <translation>任务已办结或已取消，请重新查看列表。</translation>
    </message>
    <message>
        <source>No form is in use for this task. Publish one first.</source>
        <translation>没有可用于此任务的启用表单，请先发布。</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The holiday calendar cannot be used: %1 Compare the file with the State Council&apos;s notice.</source>
        <translation>节假日历无法使用：%1请与国务院办公厅通知核对。</translation>
    </message>
    <message>
        <source>“%1” must be a list of dates.</source>
        <translation>“%1”应为日期列表。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no date of %3 or stands there twice.</source>
        <translation>“%2”中的“%1”不是 %3 年的日期或者重复。</translation>
    </message>
    <message>
        <source>it is no JSON object with a year.</source>
        <translation>文件不是含有年份的 JSON 对象。</translation>
    </message>
    <message>
        <source>it does not name its source.</source>
        <translation>文件未注明来源。</translation>
    </message>
    <message>
        <source>the make-up working day %1 is a weekday or a holiday.</source>
        <translation>调休上班日 %1 本为工作日或节假日。</translation>
    </message>
    <message>
        <source>“%1” is not an amount in yuan; write digits with at most two decimals, without sign or exponent, for example 7595.00.</source>
        <translation>“%1”不是以元为单位的金额；请填写数字，最多两位小数，不带正负号或指数，例如 7595.00。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of fen; write digits only, at most 15, without sign, separators or decimals.</source>
        <translation>“%1”不是以分为单位的整数金额；请只填写数字，最多 15 位，不带正负号、分隔符或小数。</translation>
    </message>
    <message>
        <source>The text contains the character U+%1, %2; delete it or type the text anew.</source>
        <translation>文本中含有字符 U+%1，%2；请删除该字符或重新输入。</translation>
    </message>
    <message>
        <source>which is a control character</source>
        <translation>属于控制字符</translation>
    </message>
    <message>
        <source>which changes the reading direction unseen</source>
        <translation>会暗中改变文字方向</translation>
    </message>
    <message>
        <source>which is invisible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>which is no character</source>
        <translation>不是有效字符</translation>
    </message>
    <message>
        <source>which is half a character</source>
        <translation>是不完整的字符</translation>
    </message>
    <message>
        <source>“%1” is not an amount in 万元 (ten thousand yuan); write digits with at most six decimals, without sign or exponent, for example 0.7595.</source>
        <translation>“%1”不是以万元为单位的金额；请只写数字，最多六位小数，不带正负号或指数，例如 0.7595。</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals. The sixth decimal of an amount in 万元 (ten thousand yuan) is one fen, and nothing is rounded; correct the amount.</source>
        <translation>“%1”的小数超过六位。以万元为单位时第六位小数即为一分，本程序不作四舍五入；请更正金额。</translation>
    </message>
</context>
<context>
    <name>chengcai::exchange::Bundles</name>
    <message>
        <source>The file is incomplete: %1 % arrived, so nothing was taken over. Copy it again.</source>
        <translation>文件不完整：仅到达 %1 %，未接收任何内容。请重新复制。</translation>
    </message>
    <message>
        <source>This is no exchange file of this program. Choose a file that ends in .ccb.</source>
        <translation>这不是本程序的交换文件。请选择扩展名为 .ccb 的文件。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program. Update this program, then import it.</source>
        <translation>文件由较新版本的程序写成。请先更新本程序，再导入。</translation>
    </message>
    <message>
        <source>The file says it is larger than an exchange file may be, so it is not read. Have it exported again.</source>
        <translation>文件标称大小超过交换文件的上限，未予读取。请对方重新导出。</translation>
    </message>
    <message>
        <source>There is no room to unpack the exchange file, so nothing was taken over. Make room, then import it again.</source>
        <translation>没有空间解开交换文件，未接收任何内容。请清理空间后重新导入。</translation>
    </message>
    <message>
        <source>The file is not addressed to this office, so it cannot be opened. Have it exported for this office.</source>
        <translation>文件的接收方不是本单位，无法打开。请对方按本单位重新导出。</translation>
    </message>
    <message>
        <source>The file belongs to another office, so nothing was taken over.</source>
        <translation>文件属于其他单位，未接收任何内容。</translation>
    </message>
    <message>
        <source>The exchange file could not be written. Make room or choose another place, then export again.</source>
        <translation>交换文件无法写入。请清理空间或另选位置后重新导出。</translation>
    </message>
    <message>
        <source>A file of this size does not travel; it may have at most %1 bytes and not be empty.</source>
        <translation>该大小的文件不能随交换文件传递；不得为空，且最多 %1 字节。</translation>
    </message>
    <message>
        <source>The exchange file would be larger than %1 MiB. Export fewer attachments at once.</source>
        <translation>交换文件将超过 %1 MiB。请减少一次导出的附件。</translation>
    </message>
</context>
<context>
    <name>chengcai::exchange::Tables</name>
    <message>
        <source>The remembered assignment of columns does not fit this version. Assign the columns again.</source>
        <translation>记住的列对应关系与当前版本不符，请重新指定各列。</translation>
    </message>
    <message>
        <source>No column is assigned to: %1. Name the columns so, or assign them by hand.</source>
        <translation>以下字段没有对应的列：%1。请修改列名，或手工指定对应列。</translation>
    </message>
    <message>
        <source>The field %1 is assigned to column %2, but the file has %3 columns. Assign the columns again.</source>
        <translation>字段 %1 对应第 %2 列，但文件只有 %3 列。请重新指定各列。</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file whose first line names the columns.</source>
        <translation>文件是空的。请选择第一行为列名的文件。</translation>
    </message>
    <message>
        <source>The text in column %1 is longer than a cell may be (%2 bytes). Shorten it.</source>
        <translation>“%1”列的文字超过单元格上限（%2 字节），请缩短。</translation>
    </message>
    <message>
        <source>The record is longer than %1 MiB. A quotation mark that is never closed is a common cause.</source>
        <translation>该条记录超过 %1 MiB，常见原因是引号没有成对。</translation>
    </message>
    <message>
        <source>The row has more than %1 columns.</source>
        <translation>该行超过 %1 列。</translation>
    </message>
    <message>
        <source>The row contains a zero byte, so the file is damaged or not a text file. Export it again.</source>
        <translation>该行含有空字节，文件已损坏或不是文本文件，请重新导出。</translation>
    </message>
    <message>
        <source>A quotation mark inside a cell is not doubled; it was taken as text. Check the cells of this row.</source>
        <translation>单元格内的引号没有成对书写，已按普通文字读取。请核对该行各单元格。</translation>
    </message>
    <message>
        <source>The last line has no line end; the file may be cut off. Check that the last row is complete.</source>
        <translation>最后一行没有换行符，文件可能不完整。请核对最后一行是否完整。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2. A separator inside a text needs quotation marks.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个。文字中含有分隔符时须加引号。</translation>
    </message>
    <message>
        <source>The file could not be read beyond line %1. Copy it to this computer and try again.</source>
        <translation>文件从第 %1 行起无法读取。请先复制到本机再试。</translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell of the record that starts on line %1, so it is cut off. Export it again.</source>
        <translation>从第 %1 行开始的记录在引号内中断，文件不完整，请重新导出。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the folder and the free space.</source>
        <translation>无法写入文件 %1。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The cell shows the error %1 of the spreadsheet. Enter the value itself.</source>
        <translation>单元格显示电子表格错误 %1，请直接填写数值。</translation>
    </message>
    <message>
        <source>The cell holds a formula, and formulas are not taken over. Copy the column and paste it as values.</source>
        <translation>单元格是公式，公式不予导入。请复制该列并选择性粘贴为数值。</translation>
    </message>
    <message>
        <source>The day %1 does not exist. Correct the date.</source>
        <translation>日期 %1 不存在，请更正。</translation>
    </message>
    <message>
        <source>“%1” is no date. Leave the cell empty when there is no end, or enter the last day the decision names.</source>
        <translation>“%1”不是日期。没有截止日期的请留空，否则填写决定书载明的最后日期。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2026-01-05.</source>
        <translation>“%1”不是日期，请按 2026-01-05 的格式填写。</translation>
    </message>
    <message>
        <source>The time of day in “%1” was left out.</source>
        <translation>“%1”中的时刻已略去。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Enter whole fen with digits only.</source>
        <translation>“%1”不是金额，请只用数字填写，单位为分。</translation>
    </message>
    <message>
        <source>The amount %1 has a sign. Enter whole fen with digits only.</source>
        <translation>金额 %1 带有正负号，请只用数字填写，单位为分。</translation>
    </message>
    <message>
        <source>The amount %1 has decimals. Amounts are whole fen: 1 yuan is 100.</source>
        <translation>金额 %1 带有小数。金额以分为单位填写整数，1 元填 100。</translation>
    </message>
    <message>
        <source>The amount %1 has more than 15 digits. Check it.</source>
        <translation>金额 %1 超过 15 位数字，请核对。</translation>
    </message>
    <message>
        <source>The amount %1 has an exponent. Enter whole fen with digits only.</source>
        <translation>金额 %1 用了科学计数法，请只用数字填写，单位为分。</translation>
    </message>
    <message>
        <source>The amount %1 has separators or a currency. Enter whole fen with digits only.</source>
        <translation>金额 %1 带有分隔符或货币符号，请只用数字填写，单位为分。</translation>
    </message>
    <message>
        <source>The cell holds the number %1, not a date. Give the column a date format, or write the date like 2026-01-05.</source>
        <translation>单元格是数字 %1，不是日期。请将该列设为日期格式，或按 2026-01-05 的格式填写。</translation>
    </message>
    <message>
        <source>The cell is a number, and a spreadsheet keeps only 15 digits of it, so the code %1 is damaged. Format the column as text and enter the code again.</source>
        <translation>单元格是数字，电子表格只保留 15 位，代码 %1 已经失真。请将该列设为文本格式后重新填写代码。</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 are allowed. Shorten it.</source>
        <translation>文字有 %1 个字符，最多允许 %2 个，请缩短。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Allowed are: %2.</source>
        <translation>“%1”不在允许的范围内。可填：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>无法打开文件 %1。请确认文件存在并且有读取权限。</translation>
    </message>
    <message>
        <source>A table can be saved as .csv or .xlsx. Give the file one of these endings.</source>
        <translation>表格可保存为 .csv 或 .xlsx，请使用其中一种扩展名。</translation>
    </message>
    <message>
        <source>The text of the file is neither UTF-8, UTF-16 nor GB18030. Open it in the program it comes from and save it as CSV UTF-8.</source>
        <translation>文件的文字编码不是 UTF-8、UTF-16 或 GB18030。请用原程序打开，另存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Choose one of: %2.</source>
        <translation>工作簿中没有工作表“%1”。请从以下工作表中选择：%2。</translation>
    </message>
    <message>
        <source>The sheet “%1” has no row that names the columns. Choose another sheet.</source>
        <translation>工作表“%1”中没有列名所在的行，请选择其他工作表。</translation>
    </message>
    <message>
        <source>The sheet is damaged behind row %1, so nothing of it was taken. Open and save the workbook again, or save the table as CSV.</source>
        <translation>工作表在第 %1 行之后已损坏，未导入任何内容。请打开后重新保存，或另存为 CSV。</translation>
    </message>
    <message>
        <source>The rows of the sheet are out of order behind row %1, so it was refused. Open and save the workbook again.</source>
        <translation>工作表第 %1 行之后行序错乱，已拒绝导入。请打开工作簿后重新保存。</translation>
    </message>
    <message>
        <source>The cells of row %1 are out of order, so the sheet was refused. Open and save the workbook again.</source>
        <translation>第 %1 行的单元格次序错乱，已拒绝导入该工作表。请打开工作簿后重新保存。</translation>
    </message>
    <message>
        <source>Row %1 refers to a text that the workbook does not contain, so it was refused. Open and save the workbook again.</source>
        <translation>第 %1 行引用了工作簿中不存在的文字，已拒绝导入。请打开工作簿后重新保存。</translation>
    </message>
    <message>
        <source>The row has text in column %1, the header ends at column %2.</source>
        <translation>该行第 %1 列有内容，而表头只到第 %2 列。</translation>
    </message>
    <message>
        <source>The row is longer than %1 MiB.</source>
        <translation>该行超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The contents of the workbook are damaged, so nothing of it was taken. Open and save it again, or save the table as CSV.</source>
        <translation>工作簿内容已损坏，未导入任何内容。请打开后重新保存，或另存为 CSV。</translation>
    </message>
    <message>
        <source>The workbook has too many different texts to be read at once. Save the sheet as CSV.</source>
        <translation>工作簿中的不同文字过多，无法一次读取，请将工作表另存为 CSV。</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,575 rows. Choose fewer rows, or save as CSV.</source>
        <translation>一张工作表最多 1,048,575 行。请减少行数，或保存为 CSV。</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off, so nothing of it was read. Open and save it again, or ask for the file again.</source>
        <translation>工作簿已损坏或不完整，未读取任何内容。请打开后重新保存，或请对方重新提供。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it may, so it was refused. Remove sheets and formats that are not needed, or save it as CSV.</source>
        <translation>工作簿解压后远超允许的大小，已拒绝导入。请删除不需要的工作表和格式，或另存为 CSV。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password, so it cannot be read. Open it and save it without a password.</source>
        <translation>工作簿设有密码，无法读取。请打开后取消密码另存。</translation>
    </message>
    <message>
        <source>The workbook has too many parts or the same part twice, which no spreadsheet program writes, so it was refused.</source>
        <translation>工作簿的组成部分过多或重复，不是电子表格程序正常生成的文件，已拒绝导入。</translation>
    </message>
    <message>
        <source>The file is no Excel workbook: its part “%1” is missing. Save the table as .xlsx or CSV.</source>
        <translation>文件不是 Excel 工作簿：缺少组成部分“%1”。请将表格另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is not a file that holds a table. Choose a CSV or XLSX file.</source>
        <translation>%1 不是表格文件。请选择 CSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>Several columns have the heading “%1”. Name them differently, or assign the right one by hand.</source>
        <translation>有多列的标题都是“%1”。请改成不同的标题，或手工指定对应的列。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not valid %3 text. Choose another encoding; if only some rows are of another one, export the file again as CSV UTF-8.</source>
        <translation>第 %1 行第 %2 列不是有效的 %3 文本。请选择其他编码；如果只有部分行采用另一种编码，请将文件重新导出为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>The file mixes two encodings: line %1, column %2 is UTF-8, most of the other lines are not (perhaps GB18030). Open it in the program it comes from, look at that line and save the whole as CSV UTF-8.</source>
        <translation>文件混用了两种编码：第 %1 行第 %2 列是 UTF-8，其余大部分行不是（可能是 GB18030）。请用原来的程序打开，核对该行后整体另存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>The cell holds a formula; what it showed was kept as text.</source>
        <translation>该单元格是公式，已将其显示的内容作为文本保留。</translation>
    </message>
    <message>
        <source>The cell is empty, but every row of this file needs it: %1.</source>
        <translation>单元格为空，但此类文件每一行都须填写：%1。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it with digits.</source>
        <translation>“%1”不是数字，请用数字填写。</translation>
    </message>
    <message>
        <source>Only a part of the number is shown, so the record is found by its name alone.</source>
        <translation>号码只显示了一部分，该记录只能按名称查找主体。</translation>
    </message>
    <message>
        <source>A spreadsheet keeps only 15 digits of a number, so the code %1 has lost its end. Format the column as text and enter the code again.</source>
        <translation>电子表格只保留数字的前 15 位，代码 %1 的末尾已丢失。请把该列设为文本格式后重新录入代码。</translation>
    </message>
    <message>
        <source>The code of the office, %1, fails its check.</source>
        <translation>单位代码 %1 未通过校验。</translation>
    </message>
    <message>
        <source>%1 is the number of another register, so the record is found by its name alone.</source>
        <translation>%1 是其他登记机关的号码，该记录只能按名称查找主体。</translation>
    </message>
    <message>
        <source>The identifier %1 fails its check and was taken all the same.</source>
        <translation>标识 %1 未通过校验，仍予采用。</translation>
    </message>
    <message>
        <source>The row has no identifier, so the record is found by its name alone.</source>
        <translation>该行没有标识，该记录只能按名称查找主体。</translation>
    </message>
    <message>
        <source>The decision is dated %1, which is still to come.</source>
        <translation>决定日期 %1 尚未到来。</translation>
    </message>
    <message>
        <source>Row %1 says the same; this one was passed over.</source>
        <translation>与第 %1 行内容相同，本行已略过。</translation>
    </message>
    <message>
        <source>Row %1 is about the same decision and the same party, but says otherwise. Find out which is right and delete the other.</source>
        <translation>第 %1 行涉及同一决定和同一主体，但内容不同。请核实哪一行正确，并删除另一行。</translation>
    </message>
    <message numerus="yes">
        <source>In all %n lines are of another encoding than the rest: %1.</source>
        <translation>
            <numerusform>共有 %n 行的编码与其余各行不同：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::AccessPage</name>
    <message>
        <source>&amp;Participants, one a line:</source>
        <translation>参加人，每行一家(&amp;P)：</translation>
    </message>
    <message>
        <source>Names or credit codes, as copied from a table or a notice</source>
        <translation>名称或信用代码，可直接从表格或公告中复制</translation>
    </message>
    <message>
        <source>They ta&amp;ke part as:</source>
        <translation>参加身份(&amp;K)：</translation>
    </message>
    <message>
        <source>On the d&amp;ay:</source>
        <translation>核查日期(&amp;A)：</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>采购项目(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核查(&amp;C)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>Reasons of the participant that is marked</source>
        <translation>所选参加人的理由</translation>
    </message>
    <message>
        <source>&amp;Open the party</source>
        <translation>打开主体(&amp;O)</translation>
    </message>
    <message>
        <source>Print or &amp;save…</source>
        <translation>打印或保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>准入核查</translation>
    </message>
    <message>
        <source>Checking the participants</source>
        <translation>正在核查参加人</translation>
    </message>
    <message>
        <source>Paste the participants at the left, one a line: name, credit code, or both. Nothing is stored.</source>
        <translation>请在左侧粘贴参加人，每行一家：名称、信用代码，或两者兼有。核查内容不予保存。</translation>
    </message>
    <message>
        <source>%1: %2 pass, %3 pass with documents, %4 refused, %5 not in the register or not certain.</source>
        <translation>%1：通过 %2 家，须提交材料 %3 家，拒绝参加 %4 家，未登记或不能确定 %5 家。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Check of participants</source>
        <translation>参加资格核查</translation>
    </message>
    <message>
        <source>Check of participants %1</source>
        <translation>参加资格核查 %1</translation>
    </message>
    <message>
        <source>Take the co&amp;mmitment</source>
        <translation>登记承诺(&amp;M)</translation>
    </message>
    <message>
        <source>Name the project first.</source>
        <translation>请先填写项目。</translation>
    </message>
    <message>
        <source>The rules allow no commitment instead of papers here.</source>
        <translation>此处按规则不得以承诺替代材料。</translation>
    </message>
    <message>
        <source>The commitment %1 is recorded. Print its letter on the page of commitments.</source>
        <translation>承诺 %1 已登记，可在“信用承诺”页打印承诺函。</translation>
    </message>
    <message>
        <source>needed for a commitment</source>
        <translation>登记承诺须填写</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::AccountsPage</name>
    <message>
        <source>Accounts of this store</source>
        <translation>本数据库的账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账户</translation>
    </message>
    <message>
        <source>Sign-in &amp;name:</source>
        <translation>登录名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>姓名(&amp;F)：</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>角色：</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查人员(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <translation>监管人员(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理员(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;uditor</source>
        <translation>审计人员(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>My password and this desk</source>
        <translation>本人密码与本机设置</translation>
    </message>
    <message>
        <source>&amp;Old password:</source>
        <translation>原密码(&amp;O)：</translation>
    </message>
    <message>
        <source>Ne&amp;w password:</source>
        <translation>新密码(&amp;W)：</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>更改密码(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lock after (minutes, 0 = never):</source>
        <translation>闲置锁定（分钟，0 为不锁定）(&amp;L)：</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>The account is created.</source>
        <translation>账户已创建。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>&amp;Ask the office…</source>
        <translation>向单位申请(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>写出申请</translation>
    </message>
    <message>
        <source>Requests (*.cce)</source>
        <translation>加入申请 (*.cce)</translation>
    </message>
    <message>
        <source>Carry the request to the office. Its fingerprint to compare is %1. The account works once the office&apos;s answer is imported.</source>
        <translation>请将申请带到单位，供核对的指纹为 %1。导入单位的批复后账户即可使用。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ApproveDialog</name>
    <message>
        <source>Approve a computer</source>
        <translation>批准电脑加入</translation>
    </message>
    <message>
        <source>Ask the person at that computer, in person or by telephone, which fingerprint it shows. Only if all digits are the same is the request theirs:</source>
        <translation>请当面或电话询问对方电脑上显示的指纹。只有全部数字相同，申请才确实出自对方：</translation>
    </message>
    <message>
        <source>&amp;I have compared all forty digits; they are the same</source>
        <translation>我已核对全部四十位数字，完全一致(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Label of the computer</source>
        <translation>电脑编号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>所属单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Role of the account</source>
        <translation>账户角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the office&apos;s key</source>
        <translation>单位密钥口令(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Approve and write the answer…</source>
        <translation>批准并写出批复(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 (%2) asks with a computer of %3 to join the office. Program %4.%5</source>
        <translation>%1（%2）申请将 %3 的一台电脑加入本单位。程序版本 %4。%5</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未注明单位</translation>
    </message>
    <message>
        <source>This computer was approved before; the answer is written once more.</source>
        <translation>该电脑此前已获批准，此次重新写出批复。</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>申请指纹</translation>
    </message>
    <message>
        <source>No copy of the office&apos;s key has been read back yet. Close this window and copy the key first: if this disk fails, every computer has to join again.</source>
        <translation>单位密钥尚无经回读核验的副本。请关闭本窗口，先备份密钥：一旦此磁盘损坏，所有电脑都须重新加入。</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>写出批复</translation>
    </message>
    <message>
        <source>Exchange files (*.ccb)</source>
        <translation>交换文件 (*.ccb)</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>正在批准</translation>
    </message>
    <message>
        <source>%1 is approved for %2. Carry the answer there; the office&apos;s fingerprint to compare is %3.</source>
        <translation>已批准 %1（账户 %2）。请将批复文件带到该电脑；供其核对的单位指纹为 %3。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::AttendanceDialog</name>
    <message>
        <source>&amp;List (party, person, test result, pledge; one participation a line):</source>
        <translation>参训名单（单位、姓名、成绩、承诺书，每行一人）(&amp;L)：</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>核对(&amp;K)</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>各行处理结果</translation>
    </message>
    <message>
        <source>C&amp;onfirm the party found</source>
        <translation>确认匹配的主体(&amp;O)</translation>
    </message>
    <message>
        <source>Save what is l&amp;eft…</source>
        <translation>保存未登记的行(&amp;E)…</translation>
    </message>
    <message>
        <source>Signed list:</source>
        <translation>签到表：</translation>
    </message>
    <message>
        <source>Signed list</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表问题</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参训登记</translation>
    </message>
    <message>
        <source>List of who took part</source>
        <translation>参训名单</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>正在核对名单</translation>
    </message>
    <message>
        <source>Save the lines that are left</source>
        <translation>保存未登记的行</translation>
    </message>
    <message>
        <source>Lines left.xlsx</source>
        <translation>未登记的行.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The lines that are left are written to %1 with the reasons.</source>
        <translation>未登记的行及原因已写入 %1。</translation>
    </message>
    <message>
        <source>Check the list first: nothing is recorded that nobody has looked at.</source>
        <translation>请先核对名单：未经核对的内容不予登记。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在登记</translation>
    </message>
    <message>
        <source>Paste the list or open a file, then check it. Nothing is recorded by checking.</source>
        <translation>请粘贴名单或者打开文件，然后核对。核对不会登记任何内容。</translation>
    </message>
    <message>
        <source>The list has changed; check it again.</source>
        <translation>名单已改动，请重新核对。</translation>
    </message>
    <message>
        <source>%1 to be recorded, %2 to be confirmed, %3 recorded already, %4 cannot be taken.</source>
        <translation>将登记 %1 条，待确认 %2 条，已登记 %3 条，不能登记 %4 条。</translation>
    </message>
    <message>
        <source>%1 recorded in one entry.</source>
        <translation>已一次登记 %1 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left: correct them here and check again, or save them.</source>
        <translation>
            <numerusform>还有 %n 行未登记：可在此改正后重新核对，或者另存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::AuditPage</name>
    <message>
        <source>&amp;Journal</source>
        <translation>日志(&amp;J)</translation>
    </message>
    <message>
        <source>Newest first. Every row is a signed entry that nobody can change.</source>
        <translation>最新在前。每一行都是经签名、任何人不能更改的条目。</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>更早的条目(&amp;O)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Each import is one batch and can be undone as one.</source>
        <translation>每次导入为一个批次，可整批撤销。</translation>
    </message>
    <message>
        <source>&amp;Undo import…</source>
        <translation>撤销导入(&amp;U)…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this import are withdrawn by one entry. The journal keeps both.</source>
        <translation>
            <numerusform>本次导入的 %n 条记录将以一个条目撤销。两者都保留在日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>导入已撤销。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CaseDecisionDialog</name>
    <message>
        <source>Decide the case</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>处理结果(&amp;R)：</translation>
    </message>
    <message>
        <source>Decision &amp;number:</source>
        <translation>决定书文号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;What was decided:</source>
        <translation>决定内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Persons held to account:</source>
        <translation>责任人员(&amp;P)：</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>证据(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>行政处罚</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>指标(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Completes the fact:</source>
        <translation>补充已有事实(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Fine (yuan):</source>
        <translation>罚款（元）(&amp;F)：</translation>
    </message>
    <message>
        <source>Contract &amp;amount (yuan):</source>
        <translation>合同金额（元）(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Banned from:</source>
        <translation>禁止期起(&amp;B)：</translation>
    </message>
    <message>
        <source>Banned &amp;until:</source>
        <translation>禁止期止(&amp;U)：</translation>
    </message>
    <message>
        <source>Counts unti&amp;l:</source>
        <translation>计分截止(&amp;L)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty = by the indicator&apos;s months</source>
        <translation>年-月-日；不填按指标有效期</translation>
    </message>
    <message>
        <source>Public un&amp;til:</source>
        <translation>公示截止(&amp;T)：</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>作出决定(&amp;D)</translation>
    </message>
    <message>
        <source>A new fact</source>
        <translation>新增信用事实</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人员</translation>
    </message>
    <message>
        <source>Measure; empty = none</source>
        <translation>处理措施；不填为不追责</translation>
    </message>
    <message>
        <source>C&amp;ounts from:</source>
        <translation>起算日(&amp;O)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty = the day of the decision</source>
        <translation>YYYY-MM-DD；留空则为决定之日</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CaseOpenDialog</name>
    <message>
        <source>Open a case</source>
        <translation>建立案件</translation>
    </message>
    <message>
        <source>&amp;Origin:</source>
        <translation>来源(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Party:</source>
        <translation>主体(&amp;P)：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Inspection &amp;number:</source>
        <translation>检查编号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Finding number:</source>
        <translation>问题序号(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>来源编号(&amp;R)：</translation>
    </message>
    <message>
        <source>Number of the complaint or hint</source>
        <translation>投诉编号或预警编号</translation>
    </message>
    <message>
        <source>C&amp;ause:</source>
        <translation>案由(&amp;A)：</translation>
    </message>
    <message>
        <source>Class of &amp;conduct:</source>
        <translation>行为类别(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Conduct ended on:</source>
        <translation>行为终了日(&amp;C)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;Discovered on:</source>
        <translation>发现日(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;What happened:</source>
        <translation>案情(&amp;W)：</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>建立案件(&amp;O)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CasePage</name>
    <message>
        <source>Record a &amp;step</source>
        <translation>记录步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>作出决定(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close the case…</source>
        <translation>结案(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;inspection</source>
        <translation>打开检查(&amp;I)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>C&amp;locks:</source>
        <translation>法定期限(&amp;L)：</translation>
    </message>
    <message>
        <source>Statutory clocks</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>The selected step in full</source>
        <translation>所选步骤全文</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>处理结果：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Credit fact %1%2</source>
        <translation>信用事实 %1%2</translation>
    </message>
    <message>
        <source> (withdrawn)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>Fine %1 yuan</source>
        <translation>罚款 %1 元</translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation>禁止参加政府采购至 %1</translation>
    </message>
    <message>
        <source>Public until %1</source>
        <translation>公示至 %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>违法事实</translation>
    </message>
    <message>
        <source>Reasons and legal basis</source>
        <translation>理由和依据</translation>
    </message>
    <message>
        <source>Proposed penalty</source>
        <translation>拟处罚内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Rights of the party</source>
        <translation>当事人权利</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>no hearing wanted</source>
        <translation>不要求听证</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>公示截止</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Prior &amp;notice…</source>
        <translation>行政处罚事先告知书(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Exposure notice…</source>
        <translation>曝光通报(&amp;E)…</translation>
    </message>
    <message>
        <source>Exposure notice</source>
        <translation>曝光通报</translation>
    </message>
    <message>
        <source>Prior notice</source>
        <translation>事先告知</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>正在生成文书</translation>
    </message>
    <message>
        <source>The letter is written to %1</source>
        <translation>文书已写入 %1</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Steps, &amp;oldest first:</source>
        <translation>办理过程（由先到后）(&amp;O)：</translation>
    </message>
    <message>
        <source>Show evide&amp;nce</source>
        <translation>查看证据(&amp;N)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CaseStepDialog</name>
    <message>
        <source>Step of a case</source>
        <translation>案件步骤</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;Facts:</source>
        <translation>违法事实(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Reasons and legal basis:</source>
        <translation>理由和依据(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;What happened:</source>
        <translation>办理情况(&amp;W)：</translation>
    </message>
    <message>
        <source>R&amp;ights of the party:</source>
        <translation>当事人权利(&amp;I)：</translation>
    </message>
    <message>
        <source>The party &amp;made a statement</source>
        <translation>当事人提出了陈述申辩(&amp;M)</translation>
    </message>
    <message>
        <source>The party does not want a &amp;hearing</source>
        <translation>当事人放弃听证(&amp;H)</translation>
    </message>
    <message>
        <source>Public &amp;until:</source>
        <translation>公开截止(&amp;U)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty = open</source>
        <translation>年-月-日；不填为不限</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>证据(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why there is no case:</source>
        <translation>不予处罚的理由(&amp;W)：</translation>
    </message>
    <message>
        <source>What was &amp;done:</source>
        <translation>执行情况(&amp;D)：</translation>
    </message>
    <message>
        <source>Grounds of the &amp;filing:</source>
        <translation>立案理由(&amp;F)：</translation>
    </message>
    <message>
        <source>Pr&amp;oposed penalty:</source>
        <translation>拟处罚内容(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CasesPage</name>
    <message>
        <source>&amp;Cases</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>Number, party, decision or text</source>
        <translation>案号、主体、文号或案情</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>案件范围</translation>
    </message>
    <message>
        <source>Class of conduct</source>
        <translation>行为类别</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>新建案件(&amp;N)…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>&amp;Rectification</source>
        <translation>整改(&amp;R)</translation>
    </message>
    <message>
        <source>Filter notices</source>
        <translation>筛选整改通知</translation>
    </message>
    <message>
        <source>Number or party</source>
        <translation>编号或主体</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>整改范围</translation>
    </message>
    <message>
        <source>Notices of rectification</source>
        <translation>整改通知</translation>
    </message>
    <message>
        <source>&amp;Proposed</source>
        <translation>建议立案(&amp;P)</translation>
    </message>
    <message>
        <source>Serious findings that were accepted and have no case yet.</source>
        <translation>已采纳、尚未建立案件的严重问题。</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>建立案件(&amp;O)…</translation>
    </message>
    <message>
        <source>Serious findings without a case</source>
        <translation>尚未建立案件的严重问题</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>自(&amp;F)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>至(&amp;T)：</translation>
    </message>
    <message>
        <source>Cases by class of conduct</source>
        <translation>按行为类别统计</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Clock over</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Every class of conduct</source>
        <translation>全部行为类别</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核查</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) over</source>
        <translation>
            <numerusform>%n 件超期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) overdue</source>
        <translation>
            <numerusform>%n 份逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Proposed (%1)</source>
        <translation>建议立案（%1）(&amp;P)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CommandBox</name>
    <message>
        <source>Find party or command</source>
        <translation>查找主体或命令</translation>
    </message>
    <message>
        <source>Name, credit code, pinyin, initials — or &gt; and a command</source>
        <translation>名称、信用代码、拼音、首字母；或输入 &gt; 和命令</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CommitmentCheckDialog</name>
    <message>
        <source>Check a commitment</source>
        <translation>抽查承诺</translation>
    </message>
    <message>
        <source>&amp;Found:</source>
        <translation>结果(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;What was looked at:</source>
        <translation>查了什么(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>证据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2 · %3
It stands for: %4.</source>
        <translation>%1 · %2 · %3
替代材料：%4。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::CommitmentsPage</name>
    <message>
        <source>Spot &amp;check…</source>
        <translation>抽查(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>承诺函(&amp;L)…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>撤销(&amp;B)…</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>信用承诺</translation>
    </message>
    <message>
        <source>%1 not checked, %2 kept, %3 not kept. A commitment is taken on the page of the access check.</source>
        <translation>未抽查 %1 件，已兑现 %2 件，未兑现 %3 件。承诺在“准入核查”页登记。</translation>
    </message>
    <message>
        <source>Letter of commitment</source>
        <translation>信用承诺函</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>正在生成文书</translation>
    </message>
    <message>
        <source>The letter is written to %1</source>
        <translation>文书已写入 %1</translation>
    </message>
    <message>
        <source>Take the commitment back</source>
        <translation>撤销承诺</translation>
    </message>
    <message>
        <source>It was recorded by mistake. It stays in the journal and stands for no papers any more.</source>
        <translation>该承诺登记有误。记录仍保留在日志中，不再替代任何材料。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DashboardPage</name>
    <message>
        <source>Peri&amp;od:</source>
        <translation>统计期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation>打印或导出(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Already overdue</source>
        <translation>已逾期(&amp;A)</translation>
    </message>
    <message>
        <source>Due w&amp;ithin 7 days</source>
        <translation>7 日内到期(&amp;I)</translation>
    </message>
    <message>
        <source>New on &amp;black list (90 days)</source>
        <translation>近 90 日新列黑名单(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;w on red list (90 days)</source>
        <translation>近 90 日新列红名单(&amp;W)</translation>
    </message>
    <message>
        <source>Ca&amp;ses opened</source>
        <translation>本期登记案件(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xposures published</source>
        <translation>本期公布曝光案例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Grades</source>
        <translation>信用等级(&amp;G)</translation>
    </message>
    <message>
        <source>Kin&amp;d:</source>
        <translation>主体类型(&amp;D)：</translation>
    </message>
    <message>
        <source>Parties by district and grade</source>
        <translation>各区域、各等级的主体数</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>变动与原因(&amp;M)</translation>
    </message>
    <message>
        <source>Stars against 90 days ago</source>
        <translation>星级变化（较 90 日前）</translation>
    </message>
    <message>
        <source>Parties whose stars moved</source>
        <translation>星级有变化的主体</translation>
    </message>
    <message>
        <source>Lists in the last 90 days</source>
        <translation>名单变动（近 90 日）</translation>
    </message>
    <message>
        <source>Entries that came on a list or left it</source>
        <translation>新列入与退出名单的记录</translation>
    </message>
    <message>
        <source>Causes: negative facts in force</source>
        <translation>失信原因排序（有效的失信事实）</translation>
    </message>
    <message>
        <source>Facts in force by indicator</source>
        <translation>各指标的有效事实数</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>Cases opened in the period, by source</source>
        <translation>本期登记的案件：按来源</translation>
    </message>
    <message>
        <source>Cases by class and source</source>
        <translation>按行为类别与来源统计的案件</translation>
    </message>
    <message>
        <source>Cases opened in the period, by state today</source>
        <translation>本期登记的案件：按现处阶段</translation>
    </message>
    <message>
        <source>Cases by class and state</source>
        <translation>按行为类别与阶段统计的案件</translation>
    </message>
    <message>
        <source>C&amp;locks and work</source>
        <translation>时限与工作量(&amp;L)</translation>
    </message>
    <message>
        <source>Statutory clocks that run</source>
        <translation>进行中的法定时限</translation>
    </message>
    <message>
        <source>Clocks by kind of work</source>
        <translation>按工作种类统计的时限</translation>
    </message>
    <message>
        <source>Work of the period, by person</source>
        <translation>本期工作量：按人员</translation>
    </message>
    <message>
        <source>Work by person</source>
        <translation>按人员统计的工作量</translation>
    </message>
    <message>
        <source>Tre&amp;nd</source>
        <translation>趋势(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>主体类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Bring &amp;up to date</source>
        <translation>重新计算(&amp;U)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>监管总览</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <translation>%1 年第 %2 季度</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>All four kinds</source>
        <translation>全部四类主体</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Overview %1</source>
        <translation>监管总览 %1</translation>
    </message>
    <message>
        <source>Computing the trend</source>
        <translation>正在计算趋势</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Ratings of %1; they are being brought up to date.</source>
        <translation>评价结果截至 %1，正在更新。</translation>
    </message>
    <message>
        <source>The ratings are being computed.</source>
        <translation>正在计算评价结果。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>More stars</source>
        <translation>星级上升</translation>
    </message>
    <message>
        <source>Fewer stars</source>
        <translation>星级下降</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>新列入</translation>
    </message>
    <message>
        <source>Left the list</source>
        <translation>退出名单</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>What the facts would cost together, without caps and with duplicates counted.</source>
        <translation>这些事实的分值合计，未计封顶，重复的也计入。</translation>
    </message>
    <message>
        <source>Opened in all</source>
        <translation>登记合计</translation>
    </message>
    <message>
        <source>Made public in the period</source>
        <translation>本期公布</translation>
    </message>
    <message>
        <source>of them exposures</source>
        <translation>其中曝光案例</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 日内到期</translation>
    </message>
    <message>
        <source>Open tasks now</source>
        <translation>现有未完成任务</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Inspections submitted</source>
        <translation>提交检查</translation>
    </message>
    <message>
        <source>Inspections reviewed</source>
        <translation>复核检查</translation>
    </message>
    <message>
        <source>Cases decided</source>
        <translation>决定案件</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1（已离岗）</translation>
    </message>
    <message>
        <source>End of quarter</source>
        <translation>季度末</translation>
    </message>
    <message>
        <source>Rated parties at the end of each quarter, as known at entry %1.</source>
        <translation>各季度末已评级的主体，以日志第 %1 条时所知为准。</translation>
    </message>
    <message>
        <source>The trend has not been computed yet.</source>
        <translation>尚未计算趋势。</translation>
    </message>
    <message>
        <source>More is known by now.</source>
        <translation>此后又有新的记录。</translation>
    </message>
    <message>
        <source>Computing; this may take a minute…</source>
        <translation>正在计算，可能需要一分钟……</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DeadlineEditor</name>
    <message>
        <source>N  Not applicable</source>
        <translation>N  不适用</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Enter the dates of the sampled projects; the item then answers itself.</source>
        <translation>填写抽查项目的日期后，本项自动得出结果。</translation>
    </message>
    <message>
        <source>Not decided yet: a date is missing.</source>
        <translation>尚缺日期，暂不能得出结果。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DeclarationDialog</name>
    <message>
        <source>Relations and leave</source>
        <translation>回避关系与请假</translation>
    </message>
    <message>
        <source>Inspec&amp;tor:</source>
        <translation>检查员(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Keeps away from these parties and districts:</source>
        <translation>对下列主体和区县回避(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>事由(&amp;W)：</translation>
    </message>
    <message>
        <source>Add a &amp;party</source>
        <translation>添加主体(&amp;P)</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Add the &amp;district</source>
        <translation>添加区县(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave:</source>
        <translation>请假(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>首日(&amp;F)：</translation>
    </message>
    <message>
        <source>L&amp;ast day:</source>
        <translation>末日(&amp;A)：</translation>
    </message>
    <message>
        <source>Add l&amp;eave</source>
        <translation>添加请假(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Whoever declares a relation is neither drawn nor assigned for that party or district; whoever is on leave is not drawn, and an assignment is warned of.</source>
        <translation>申报回避关系的检查员，对该主体或区县既不参与抽取也不派发任务；请假期间不参与抽取，派发任务时予以提示。</translation>
    </message>
    <message>
        <source>You are no inspector. A supervisor declares for others.</source>
        <translation>您不是检查员。为他人申报须由监管人员办理。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DifferenceDialog</name>
    <message>
        <source>Item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DocumentPreview</name>
    <message>
        <source>Making the document…</source>
        <translation>正在生成文件……</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>正在生成文件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4. The preview is the very file that is saved and printed.</source>
        <translation>
            <numerusform>共 %n 页，A4。预览即为保存和打印的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>The document is written to %1</source>
        <translation>文件已写入 %1</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DrawWizard</name>
    <message>
        <source>Double random draw</source>
        <translation>双随机抽取</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>主体类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Plan:</source>
        <translation>所属计划(&amp;P)：</translation>
    </message>
    <message>
        <source>Distri&amp;ct:</source>
        <translation>区县(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Inspected until:</source>
        <translation>检查期限(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>检查表单(&amp;F)：</translation>
    </message>
    <message>
        <source>Inspectors per &amp;party:</source>
        <translation>每个主体检查人员数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>I&amp;nspectors in the pot:</source>
        <translation>待抽检查人员(&amp;N)：</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>分层与名额</translation>
    </message>
    <message>
        <source>Share or number of grade A</source>
        <translation>A 级的比例或个数</translation>
    </message>
    <message>
        <source>Share or number of grade B</source>
        <translation>B 级的比例或个数</translation>
    </message>
    <message>
        <source>Share or number of grade C</source>
        <translation>C 级的比例或个数</translation>
    </message>
    <message>
        <source>Share or number of grade D</source>
        <translation>D 级的比例或个数</translation>
    </message>
    <message>
        <source>Share or number of grade U</source>
        <translation>U 级的比例或个数</translation>
    </message>
    <message>
        <source>Shares or numbers</source>
        <translation>按比例或按个数</translation>
    </message>
    <message>
        <source>Drawn of the pot:</source>
        <translation>抽取／待抽：</translation>
    </message>
    <message>
        <source>E&amp;xclusions:</source>
        <translation>回避与排除(&amp;X)：</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>&amp;Lottery numbers or agreed time:</source>
        <translation>摇号号码或约定时间(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Where they come from:</source>
        <translation>号码来源(&amp;W)：</translation>
    </message>
    <message>
        <source>The seed is the text above and the head of the journal. Nothing is drawn before it is entered; once drawn, the result stands in the journal.</source>
        <translation>种子由上述内容与日志链首组成。填写之前不会抽取；一经抽取，结果即记入日志。</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>比例（%）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>&amp;Draw and record</source>
        <translation>抽取并记录(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n open task(s)</source>
        <translation>
            <numerusform>%1（未办结 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Any form for that kind of party</source>
        <translation>该类主体的任一表单</translation>
    </message>
    <message>
        <source>For no plan</source>
        <translation>不属于计划</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 年度计划</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 parties are drawn; %3 are left out because they have an open task.</source>
        <translation>从 %2 个主体中抽取 %1 个；另有 %3 个因已有未办结任务未入围。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>related to %1</source>
        <translation>与%1有关联</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) do not meet the inspector of the last time</source>
        <translation>
            <numerusform>%n 个主体回避上次的检查人员</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept away.</source>
        <translation>没有需要回避的情形。</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在抽取</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DuplicatesDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复主体</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Open the &amp;first</source>
        <translation>打开第一个(&amp;F)</translation>
    </message>
    <message>
        <source>Open the &amp;second</source>
        <translation>打开第二个(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>第一个主体</translation>
    </message>
    <message>
        <source>Its identifier</source>
        <translation>标识代码</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>第二个主体</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>正在检索主体库……</translation>
    </message>
    <message>
        <source>No two records of this kind look like one party.</source>
        <translation>该类型中没有疑似重复的主体。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records may be one party. A name is only a hint: compare the identifiers before merging.</source>
        <translation>
            <numerusform>有 %n 对主体疑似重复。名称相近仅供参考，合并前请核对标识代码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::DutiesPage</name>
    <message>
        <source>&amp;Kind of party:</source>
        <translation>主体类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>查找(&amp;C)：</translation>
    </message>
    <message>
        <source>Search in the duties</source>
        <translation>查找义务内容</translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation>打印或者导出(&amp;P)…</translation>
    </message>
    <message>
        <source>Duties, what costs and what earns points</source>
        <translation>义务、扣分和加分情形</translation>
    </message>
    <message>
        <source>one star at once</source>
        <translation>一票降为一星</translation>
    </message>
    <message>
        <source>Duties: %1</source>
        <translation>廉洁义务：%1</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>没有含“%1”的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under the rules: %1</source>
        <translation>
            <numerusform>共 %n 条，评价规则：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::Editor</name>
    <message>
        <source>Recover what was typed?</source>
        <translation>是否恢复已输入的内容？</translation>
    </message>
    <message>
        <source>There is an unfinished draft of this form from %1. It was not submitted.</source>
        <translation>本表单有一份 %1 的未完成草稿，尚未提交。</translation>
    </message>
    <message>
        <source>&amp;Recover the draft</source>
        <translation>恢复草稿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the form as it is</source>
        <translation>保持现状(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>放弃草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Keep what was typed?</source>
        <translation>是否保留已输入的内容？</translation>
    </message>
    <message>
        <source>The form has not been submitted.</source>
        <translation>表单尚未提交。</translation>
    </message>
    <message>
        <source>&amp;Save the draft and close</source>
        <translation>保存草稿并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue typing</source>
        <translation>继续填写(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::EvaluationPage</name>
    <message>
        <source>&amp;Confirm…</source>
        <translation>确认(&amp;C)…</translation>
    </message>
    <message>
        <source>Have facts chec&amp;ked…</source>
        <translation>请求核查事实(&amp;K)…</translation>
    </message>
    <message>
        <source>Every&amp;body, not only whom to look at</source>
        <translation>显示全部主体(&amp;B)</translation>
    </message>
    <message>
        <source>Compute &amp;again</source>
        <translation>重新计算核验(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the recor&amp;d</source>
        <translation>打开业务记录(&amp;D)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Grades to be looked at</source>
        <translation>需要复核的等级</translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation>等级由来</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>评价结果 %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>定期评价</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>正在读取评价结果</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies): %1</source>
        <translation>
            <numerusform>共 %n 个主体：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1, known at the end of %2, rules %3, result %4. Published and live ratings are two things: open a party to see both.</source>
        <translation>评价基准日%1，知悉截止日%2，评价规则 %3，结果校验值 %4。公布的评价结果与实时评分不同，打开主体可以并列查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) with facts nobody second-checked, or in conflict: settle that and run it again.</source>
        <translation>
            <numerusform>%n 个主体有未经复核的失信事实或者存在冲突：请处理后重新开展评价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) to be confirmed before it can be submitted.</source>
        <translation>
            <numerusform>还有 %n 个等级需要确认，之后方可提请批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) are right as they stand. Write what was looked at.</source>
        <translation>
            <numerusform>确认 %n 个等级无误。请写明核对了什么。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts of %n party(ies) are to be checked. Write which and why.</source>
        <translation>
            <numerusform>请求核查 %n 个主体的事实。请写明核查哪些事实及理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Have facts checked</source>
        <translation>请求核查事实</translation>
    </message>
    <message>
        <source>Rating everybody again</source>
        <translation>正在重新计算全部评分</translation>
    </message>
    <message>
        <source>The file is genuine. This store does not have the position of the journal at which it was made, so it cannot be computed again here.</source>
        <translation>结果文件真实。本库没有评价时的日志位置，不能在此重新计算。</translation>
    </message>
    <message>
        <source>Computed again from the journal: every score is the same.</source>
        <translation>已从日志重新计算，全部分值一致。</translation>
    </message>
    <message>
        <source>The journal gives another result: %1.</source>
        <translation>按日志计算的结果不同：%1。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存评价结果</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the result</source>
        <translation>正在写出评价结果</translation>
    </message>
    <message>
        <source>The result is written to %1</source>
        <translation>评价结果已写入 %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Result of an evaluation</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <source>Choose a party: why it has its grade stands here.</source>
        <translation>选择主体后，此处显示其等级由来。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::EvaluationRunDialog</name>
    <message>
        <source>Run an evaluation</source>
        <translation>开展评价</translation>
    </message>
    <message>
        <source>&amp;Kind of party:</source>
        <translation>主体类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>评价期间(&amp;P)：</translation>
    </message>
    <message>
        <source>2026-Q3 or 2026</source>
        <translation>2026-Q3 或者 2026</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Revision of %1: everybody is rated anew, as known today.</source>
        <translation>更正 %1：按今日知悉的情况重新评价全部主体。</translation>
    </message>
    <message>
        <source>Everybody of the kind is rated as of the last day of the period and as known today. Nothing is published yet.</source>
        <translation>按期间最后一日、今日知悉的情况评价该类全部主体，暂不公布。</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评价</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据文件</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ExchangePage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Join an office…</source>
        <translation>加入单位(&amp;J)…</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>发布(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy the office&apos;s &amp;key…</source>
        <translation>备份单位密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>History of files</source>
        <translation>文件往来记录</translation>
    </message>
    <message>
        <source>&amp;Computers</source>
        <translation>电脑(&amp;C)</translation>
    </message>
    <message>
        <source>What is here of every computer, and what it lacks.</source>
        <translation>各台电脑已送达的记录及其尚缺的记录。</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Which value is right?</source>
        <translation>哪一个取值正确？</translation>
    </message>
    <message>
        <source>Nothing is chosen beforehand: look at both, ask if need be.</source>
        <translation>不预先选定任何一个：请逐一查看，必要时向当事人核实。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>确定(&amp;D)</translation>
    </message>
    <message>
        <source>Not a&amp;pplied</source>
        <translation>未生效(&amp;P)</translation>
    </message>
    <message>
        <source>Kept whole and not applied, until a person decides.</source>
        <translation>完整保留、暂不生效，等待人工处理。</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>重新记录(&amp;W)</translation>
    </message>
    <message>
        <source>Entries not applied</source>
        <translation>未生效记录</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Not a&amp;pplied (%1)</source>
        <translation>未生效(&amp;P)（%1）</translation>
    </message>
    <message>
        <source>A demonstration store exchanges nothing.</source>
        <translation>演示库不与外界交换数据。</translation>
    </message>
    <message>
        <source>No computer has joined this office yet. Let a field computer ask, then approve its request.</source>
        <translation>尚无电脑加入本单位。请让外勤电脑先提出申请，再予批准。</translation>
    </message>
    <message>
        <source>This store stands for itself. It can join an office.</source>
        <translation>本库为独立数据库，可以加入单位。</translation>
    </message>
    <message>
        <source>This is the office: %1.</source>
        <translation>本机为中心：%1。</translation>
    </message>
    <message>
        <source>This is the field computer %1.</source>
        <translation>本机为外勤电脑 %1。</translation>
    </message>
    <message>
        <source>Last file out: %1. Last file in: %2.</source>
        <translation>最近导出：%1；最近导入：%2。</translation>
    </message>
    <message>
        <source>Release %1.%2, issued %3.</source>
        <translation>发布包 %1.%2，签发于 %3。</translation>
    </message>
    <message>
        <source>A release prepared by %1 waits for a second supervisor.</source>
        <translation>%1 准备的发布包等待第二名监管人员审核。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait to be exported.</source>
        <translation>
            <numerusform>有 %n 条记录待导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) have not arrived yet.</source>
        <translation>
            <numerusform>有 %n 份证据文件尚未送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not travel: %n draft(s). Submit what is to arrive.</source>
        <translation>
            <numerusform>不随文件送出：%n 份草稿。需要送达的请先提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2%3</source>
        <translation>%1 — %2%3</translation>
    </message>
    <message>
        <source>. The score hangs on it: nothing is published until somebody decides.</source>
        <translation>。此项影响得分，处理之前暂停发布。</translation>
    </message>
    <message>
        <source>No value is in conflict.</source>
        <translation>没有冲突的取值。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>%1   —   %2, %3, received %4</source>
        <translation>%1   —   %2，%3，收到于 %4</translation>
    </message>
    <message>
        <source>%1   —   as it was before</source>
        <translation>%1   —   更改前的原值</translation>
    </message>
    <message>
        <source>Export to the other side</source>
        <translation>导出给对方</translation>
    </message>
    <message>
        <source>Exchange files (*.ccb)</source>
        <translation>交换文件 (*.ccb)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in %1; the file was read back and is whole. Eject the medium, then remove it.</source>
        <translation>
            <numerusform>%1 中有 %n 条记录，文件已回读核验、完整无误。请先弹出介质再拔下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file of another computer</source>
        <translation>选择其他电脑的文件</translation>
    </message>
    <message>
        <source>Exchange files (*.ccb *.cce);;All files (*)</source>
        <translation>交换文件 (*.ccb *.cce);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Rehearsing the import</source>
        <translation>正在预演导入</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Taken over from %1: %2.</source>
        <translation>已接收来自 %1 的文件：%2。</translation>
    </message>
    <message>
        <source>Applying the release</source>
        <translation>正在应用发布包</translation>
    </message>
    <message>
        <source>This release was here already.</source>
        <translation>该发布包此前已应用。</translation>
    </message>
    <message>
        <source>Release %1.%2 is in force, prepared by %3, published by %4.</source>
        <translation>发布包 %1.%2 已生效，由 %3 准备、%4 审核发布。</translation>
    </message>
    <message>
        <source>This is a request to join the office. An administrator approves it at the central store.</source>
        <translation>这是加入申请，须由管理员在中心库批准。</translation>
    </message>
    <message>
        <source>Preparing the release</source>
        <translation>正在准备发布包</translation>
    </message>
    <message>
        <source>Release %1.%2 is prepared. A second supervisor looks at it and publishes it.</source>
        <translation>发布包 %1.%2 已准备好，请第二名监管人员审核发布。</translation>
    </message>
    <message>
        <source>Publish the release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Your signature and the office&apos;s stand under this release. Every computer of the office takes it over.</source>
        <translation>本发布包由您和单位共同签名，单位的每台电脑都将接收。</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Release %1.%2 is published and was read back. Carry the file to every computer.</source>
        <translation>发布包 %1.%2 已发布并经回读核验。请将文件带到每台电脑。</translation>
    </message>
    <message>
        <source>Copy the office&apos;s key</source>
        <translation>备份单位密钥</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>密钥 (*.key)</translation>
    </message>
    <message>
        <source>The copy and its passphrase together are the office: keep them apart, and the copy on a medium that is unplugged.</source>
        <translation>密钥副本加上口令即等同于本单位：请分开保管，副本存放在平时不插机的介质上。</translation>
    </message>
    <message>
        <source>Copying the key</source>
        <translation>正在备份密钥</translation>
    </message>
    <message>
        <source>The copy was read back and opens. Unplug the medium and lock it away.</source>
        <translation>副本已回读并能打开。请拔下介质，妥善锁存。</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>吊销 %1</translation>
    </message>
    <message>
        <source>What this computer wrote and has arrived stays. What arrives later is kept and not applied. Close its people&apos;s accounts as well, or give them new keys.</source>
        <translation>该电脑已送达的记录继续有效；此后送达的只保留、不生效。请同时停用其使用人的账户或更换密钥。</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 已吊销。</translation>
    </message>
    <message>
        <source>The value is decided; the journal names everything it stands for.</source>
        <translation>取值已确定，日志中注明了其所取代的全部取值。</translation>
    </message>
    <message>
        <source>The entry is written again under your name; the journal keeps both.</source>
        <translation>该记录已以您的名义重新记录，日志保留两者。</translation>
    </message>
    <message>
        <source>Leave the entry aside</source>
        <translation>不予采纳</translation>
    </message>
    <message>
        <source>It stays in the journal, whole and not applied.</source>
        <translation>该记录完整保留在日志中，不生效。</translation>
    </message>
    <message>
        <source>The entry stays aside; the reason is on record.</source>
        <translation>该记录不予采纳，理由已记录在案。</translation>
    </message>
    <message>
        <source>Approve a co&amp;mputer…</source>
        <translation>批准电脑加入(&amp;M)…</translation>
    </message>
    <message>
        <source>Prepare &amp;a release</source>
        <translation>准备发布包(&amp;A)</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>往来记录(&amp;S)</translation>
    </message>
    <message>
        <source>Rev&amp;oke…</source>
        <translation>吊销(&amp;O)…</translation>
    </message>
    <message>
        <source>Conf&amp;licts</source>
        <translation>冲突(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the party</source>
        <translation>打开主体(&amp;O)</translation>
    </message>
    <message>
        <source>Leave asi&amp;de…</source>
        <translation>不予采纳(&amp;D)…</translation>
    </message>
    <message>
        <source>Conf&amp;licts (%1)</source>
        <translation>冲突(&amp;L)（%1）</translation>
    </message>
    <message>
        <source>What looks like one and may be two. What does not stand is withdrawn, merged or changed where it is; what stands is said here.</source>
        <translation>看似一件、也可能是两件的记录。不成立的，在原处撤回、合并或更正；均成立的，在此说明。</translation>
    </message>
    <message>
        <source>&amp;Both stand…</source>
        <translation>均成立(&amp;B)…</translation>
    </message>
    <message>
        <source>Records and changes to compare</source>
        <translation>待比对的记录和修改</translation>
    </message>
    <message>
        <source>Both stand</source>
        <translation>均成立</translation>
    </message>
    <message>
        <source>Say how you know that both are right. What is not right is withdrawn, merged or changed instead.</source>
        <translation>请说明认定两者均属实的依据。不属实的，应当撤回、合并或更正。</translation>
    </message>
    <message>
        <source>Both stand; the reason is on record.</source>
        <translation>已认定均成立，理由已记录在案。</translation>
    </message>
    <message>
        <source>Side b&amp;y side</source>
        <translation>待比对(&amp;Y)</translation>
    </message>
    <message>
        <source>Side b&amp;y side (%1)</source>
        <translation>待比对(&amp;Y)（%1）</translation>
    </message>
    <message>
        <source>&amp;Open the one</source>
        <translation>打开其一(&amp;O)</translation>
    </message>
    <message>
        <source>Ope&amp;n the other</source>
        <translation>打开其二(&amp;N)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ExternalExportDialog</name>
    <message>
        <source>Hand over to the credit platform</source>
        <translation>推送信用平台</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>起始日期(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>截止日期(&amp;T)：</translation>
    </message>
    <message>
        <source>Credit code of the &amp;office:</source>
        <translation>处罚机关代码(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Penalties of the office (double publicity)</source>
        <translation>本局行政处罚（双公示）</translation>
    </message>
    <message>
        <source>Red list of the office</source>
        <translation>本局红名单</translation>
    </message>
    <message>
        <source>Black list of the office</source>
        <translation>本局黑名单</translation>
    </message>
    <message>
        <source>As it came: %1</source>
        <translation>原样输出：%1</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写出文件</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ExternalImportDialog</name>
    <message>
        <source>Import information of another authority</source>
        <translation>导入外部信息</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>The file is the &amp;whole list: what it no longer names has gone from the source</source>
        <translation>本文件为完整名单(&amp;W)：未列出的视为来源已移除</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>What the file would do</source>
        <translation>导入效果</translation>
    </message>
    <message>
        <source>Refused rows and remarks</source>
        <translation>未导入的行和提示</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows…</source>
        <translation>保存未导入的行(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>按表头识别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message>
        <source>Nothing is imported yet: %1.</source>
        <translation>尚未导入：%1。</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source> refused</source>
        <translation> 未导入</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are written to %1</source>
        <translation>未导入的行已写入 %1</translation>
    </message>
    <message>
        <source>&amp;Kind of list:</source>
        <translation>名单种类(&amp;K)：</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 known, %4 gone from the source, %5 refused.</source>
        <translation>
            <numerusform>共 %n 行：新增 %1，变更 %2，已有 %3，来源移除 %4，未导入 %5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched by identifier: %1, about nobody of the register: %2. What becomes of it: facts %3, entries of the external list %4.</source>
        <translation>按标识代码匹配 %1 条，未匹配 %2 条；形成信用事实 %3 条、外部名单 %4 条。</translation>
    </message>
    <message>
        <source>%1: row %2, %3: %4 (%5)</source>
        <translation>%1：第 %2 行，%3：%4（%5）</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FactEditor</name>
    <message>
        <source>Credit fact</source>
        <translation>信用事实</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>指标(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Effective from:</source>
        <translation>生效日期(&amp;E)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>失效日期(&amp;U)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty = by the indicator&apos;s months</source>
        <translation>年-月-日；留空按指标有效月数</translation>
    </message>
    <message>
        <source>Decision &amp;number:</source>
        <translation>决定书文号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>决定日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>认定机关(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Fine (yuan):</source>
        <translation>罚款（元）(&amp;F)：</translation>
    </message>
    <message>
        <source>Contract a&amp;mount (yuan):</source>
        <translation>合同金额（元）(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Banned from:</source>
        <translation>禁止期起(&amp;B)：</translation>
    </message>
    <message>
        <source>Banned un&amp;til:</source>
        <translation>禁止期止(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Public until:</source>
        <translation>公示截止日(&amp;P)：</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>来源(&amp;O)：</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>证据(&amp;V)：</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>内容(&amp;X)：</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose the act from the catalogue: type part of its code or name.</source>
        <translation>请从指标目录中选择：可输入代码或名称的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>veto: one star while it is active</source>
        <translation>一票否决：有效期间为一星</translation>
    </message>
    <message>
        <source>counts until the ban ends: give the end as &quot;Until&quot;</source>
        <translation>计至禁止期满：请在“失效日期”填写期满日</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>图片和 PDF (*.png *.jpg *.jpeg *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, such as 2026-03-05.</source>
        <translation>“%1”不是日期。请按年-月-日填写，如 2026-03-05。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FigurePage</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计入的记录</translation>
    </message>
    <message>
        <source>Behind the number</source>
        <translation>数字明细</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>仅显示前 %1 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FormDesigner</name>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Sections and items</source>
        <translation>部分与检查项</translation>
    </message>
    <message>
        <source>Add &amp;item</source>
        <translation>添加检查项(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Title (En&amp;glish):</source>
        <translation>名称（英文）(&amp;G)：</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>★ &amp;key</source>
        <translation>★ 重点项(&amp;K)</translation>
    </message>
    <message>
        <source>Help (Chinese):</source>
        <translation>检查方法（中文）：</translation>
    </message>
    <message>
        <source>Help (English):</source>
        <translation>检查方法（英文）：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Unit (Chinese):</source>
        <translation>单位（中文）：</translation>
    </message>
    <message>
        <source>Unit (English):</source>
        <translation>单位（英文）：</translation>
    </message>
    <message>
        <source>Decimals:</source>
        <translation>小数位数：</translation>
    </message>
    <message>
        <source>At least:</source>
        <translation>最小值：</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>最大值：</translation>
    </message>
    <message>
        <source>Kept while:</source>
        <translation>达标条件：</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格各栏</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>表格：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>起：</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>止：</translation>
    </message>
    <message>
        <source>Days:</source>
        <translation>天数：</translation>
    </message>
    <message>
        <source>Counted as:</source>
        <translation>计算方式：</translation>
    </message>
    <message>
        <source>Kept when:</source>
        <translation>合规条件：</translation>
    </message>
    <message>
        <source>The item is asked only if every row holds. Earlier item: its code; answers: their values.</source>
        <translation>各行条件全部成立时才检查本项。“前项”填检查项代码，“回答”填选项值。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>出现条件</translation>
    </message>
    <message>
        <source>Preview: the form as it will be filled</source>
        <translation>预览：填写时的样式</translation>
    </message>
    <message>
        <source>To correct before publishing</source>
        <translation>发布前须更正</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Form %1 %2</source>
        <translation>检查表 %1 %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>done within that time</source>
        <translation>在期限内完成</translation>
    </message>
    <message>
        <source>done after that time</source>
        <translation>在期限后进行</translation>
    </message>
    <message>
        <source>Nothing to correct. Published, this version never changes again.</source>
        <translation>无须更正。发布后本版本不再更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to correct before publishing</source>
        <translation>
            <numerusform>发布前还有 %n 处须更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the section</source>
        <translation>删除部分</translation>
    </message>
    <message>
        <source>The section and all its items are deleted from this version. Delete them?</source>
        <translation>将从本版本中删除该部分及其全部检查项。确定删除吗？</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Publishing the form</source>
        <translation>正在发布检查表</translation>
    </message>
    <message>
        <source>The form is published and in use.</source>
        <translation>检查表已发布并启用。</translation>
    </message>
    <message>
        <source>Save the form as a file</source>
        <translation>将检查表另存为文件</translation>
    </message>
    <message>
        <source>Evaluation forms (*.json)</source>
        <translation>检查表 (*.json)</translation>
    </message>
    <message>
        <source>The form is saved as %1.</source>
        <translation>检查表已保存为 %1。</translation>
    </message>
    <message>
        <source>The form could not be written: %1. Choose another place.</source>
        <translation>检查表无法写入：%1。请另选位置。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no number with %n decimal(s). Correct or empty the field.</source>
        <translation>
            <numerusform>“%1”不是最多 %n 位小数的数字。请更正或清空该栏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a fi&amp;le…</source>
        <translation>另存为文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Add sectio&amp;n</source>
        <translation>添加部分(&amp;N)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+上）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+下）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>C&amp;ode:</source>
        <translation>代码(&amp;O)：</translation>
    </message>
    <message>
        <source>Ver&amp;sion:</source>
        <translation>版本(&amp;S)：</translation>
    </message>
    <message>
        <source>In force fro&amp;m:</source>
        <translation>启用日期(&amp;M)：</translation>
    </message>
    <message>
        <source>Title (&amp;Chinese):</source>
        <translation>名称（中文）(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Basis:</source>
        <translation>依据(&amp;B)：</translation>
    </message>
    <message>
        <source>Narr&amp;ative, characters at least:</source>
        <translation>情况说明最少字数(&amp;A)：</translation>
    </message>
    <message>
        <source>re&amp;quired</source>
        <translation>必答(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>权重(&amp;W)：</translation>
    </message>
    <message>
        <source>Question (&amp;Chinese):</source>
        <translation>检查内容（中文）(&amp;C)：</translation>
    </message>
    <message>
        <source>Question (En&amp;glish):</source>
        <translation>检查内容（英文）(&amp;G)：</translation>
    </message>
    <message>
        <source>Stat&amp;ute:</source>
        <translation>法规依据(&amp;U)：</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;Answers itself from the dates of a table</source>
        <translation>按表格日期自动判定(&amp;A)</translation>
    </message>
    <message>
        <source>Ask if</source>
        <translation>出现条件</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::FormDialog</name>
    <message>
        <source>Evidence files</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-05.</source>
        <translation>“%1”不是日期，请按 2026-03-05 的形式填写。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>移交人(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>接收人(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>移交(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) are handed over by one entry of the journal,</source>
        <translation>
            <numerusform>%n 项未办结任务以一条日志移交，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n draft(s) on this computer.</source>
        <translation>
            <numerusform>连同本机上的 %n 份草稿。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ImportFileDialog</name>
    <message>
        <source>Import an exchange file</source>
        <translation>导入交换文件</translation>
    </message>
    <message>
        <source>What was found, step by step</source>
        <translation>逐步核验结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接收(&amp;T)</translation>
    </message>
    <message>
        <source>This file of %1 was taken over before, on %2. Nothing would change.</source>
        <translation>来自 %1 的该文件已于 %2 接收过，不会有任何变化。</translation>
    </message>
    <message>
        <source>From %1. Nothing has been changed yet.</source>
        <translation>来自 %1。目前尚未作任何更改。</translation>
    </message>
    <message>
        <source>The file is whole, sealed for this computer and signed by %1.</source>
        <translation>文件完整，专为本机加密，并由 %1 签名。</translation>
    </message>
    <message>
        <source>It brings: %1.</source>
        <translation>文件内容：%1。</translation>
    </message>
    <message>
        <source>%1: entries %2 to %3 are missing. What comes after them waits; the next file of that computer brings them.</source>
        <translation>%1：缺少第 %2 至 %3 条。其后的记录先行等待，该电脑下次导出时会补齐。</translation>
    </message>
    <message numerus="yes">
        <source>A computer wrote %n number(s) twice: it was cloned or restored. Both are kept, neither is applied; a supervisor decides.</source>
        <translation>
            <numerusform>有电脑重复使用了 %n 个序号：曾被克隆或还原。两份都保留、都不生效，由监管人员处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are kept and not applied; a supervisor decides.</source>
        <translation>
            <numerusform>有 %n 条记录只保留、不生效，由监管人员处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed by two people; both stand until a supervisor decides.</source>
        <translation>
            <numerusform>有 %n 个取值被两人分别更改，在监管人员处理之前两者并存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) have not arrived yet.</source>
        <translation>
            <numerusform>有 %n 份证据文件尚未送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made before anything is taken over.</source>
        <translation>接收之前先自动备份。</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>文件中的内容本处均已有。</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>待处理：%1</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ImportPage</name>
    <message>
        <source>&amp;What:</source>
        <translation>导入内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>Se&amp;parator:</source>
        <translation>分隔符(&amp;P)：</translation>
    </message>
    <message>
        <source>How the columns are understood: choose a field above each column.</source>
        <translation>各列含义：请在每列上方选择字段。</translation>
    </message>
    <message>
        <source>Preview of the first rows</source>
        <translation>前几行预览</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>试运行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import good rows</source>
        <translation>导入合格行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>撤销本次导入(&amp;U)…</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>退回的行</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>提示(&amp;M)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Table to import</source>
        <translation>要导入的表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>主体名单</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Find out (%1)</source>
        <translation>自动识别（%1）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>“%1”列的字段</translation>
    </message>
    <message>
        <source>— not used —</source>
        <translation>— 不使用 —</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>正在检查表格</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>正在导入表格</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 already there, %5 refused, %6 remarks</source>
        <translation>共 %1 行：新增 %2，变更 %3，已有 %4，退回 %5，提示 %6</translation>
    </message>
    <message>
        <source>Dry run, nothing was imported. %1</source>
        <translation>试运行，未导入任何内容。%1</translation>
    </message>
    <message>
        <source>Imported as one batch. %1</source>
        <translation>已作为一个批次导入。%1</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存退回的行</translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-退回</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows are written to %1. Correct them there and import that file.</source>
        <translation>退回的行已写入 %1。请在该文件中更正后再导入。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this import are withdrawn by one entry. The journal keeps both.</source>
        <translation>
            <numerusform>本次导入的 %n 条记录将以一个条目撤销。两者都保留在日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>编码(&amp;N)：</translation>
    </message>
    <message>
        <source>S&amp;ave error sheet…</source>
        <translation>保存错误表(&amp;A)…</translation>
    </message>
    <message>
        <source>Refused r&amp;ows</source>
        <translation>退回的行(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file, or drop it here. Nothing is recorded before you have seen the columns and a dry run.</source>
        <translation>请选择 CSV 或 XLSX 文件，或将文件拖放到此处。核对各列并试运行之前，不会写入任何记录。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>代码(&amp;C)：</translation>
    </message>
    <message>
        <source>C&amp;onduct:</source>
        <translation>性质(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>程度(&amp;S)：</translation>
    </message>
    <message>
        <source>C&amp;hinese name:</source>
        <translation>中文名称(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation>英文名称(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>分值(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Valid for (months, 0 = no end):</source>
        <translation>有效期（月，0 为不失效）(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Basis:</source>
        <translation>依据(&amp;B)：</translation>
    </message>
    <message>
        <source>Ve&amp;to: one star while it is active</source>
        <translation>一票否决(&amp;T)：有效期间为一星</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Bad conduct</source>
        <translation>失信</translation>
    </message>
    <message>
        <source>Good conduct</source>
        <translation>守信</translation>
    </message>
    <message>
        <source>The code is %1-%2 and at least two digits.</source>
        <translation>代码为 %1-%2 加至少两位数字。</translation>
    </message>
    <message>
        <source>Give the act a Chinese and an English name.</source>
        <translation>请填写行为的中文和英文名称。</translation>
    </message>
    <message>
        <source>Name the statute or rule it rests on.</source>
        <translation>请写明所依据的法规或规则。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::InspectionFormPage</name>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>What changed and wh&amp;y *</source>
        <translation>修改内容及理由(&amp;Y) *</translation>
    </message>
    <message>
        <source>Chan&amp;ges…</source>
        <translation>修改对照(&amp;G)…</translation>
    </message>
    <message>
        <source>Ins&amp;pected on</source>
        <translation>检查日期(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>地点(&amp;L)</translation>
    </message>
    <message>
        <source>Last time &amp;beside</source>
        <translation>对照上次检查(&amp;B)</translation>
    </message>
    <message>
        <source>Help and stat&amp;ute</source>
        <translation>检查方法和依据(&amp;U)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Live score (preview)</source>
        <translation>评分预览</translation>
    </message>
    <message>
        <source>Range of the score</source>
        <translation>分值区间</translation>
    </message>
    <message>
        <source>&amp;Check for errors</source>
        <translation>检查错误(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>保存草稿(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>P&amp;rint blank…</source>
        <translation>打印空白表(&amp;R)…</translation>
    </message>
    <message>
        <source>Print &amp;filled…</source>
        <translation>打印已填表(&amp;F)…</translation>
    </message>
    <message>
        <source>Submi&amp;t</source>
        <translation>提交(&amp;T)</translation>
    </message>
    <message>
        <source>Inspection: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>%1, version %2 (locked)</source>
        <translation>%1，%2 版（已锁定）</translation>
    </message>
    <message>
        <source>Inspection %1 of %2</source>
        <translation>%2 的检查 %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>REVISION of %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n chan&amp;ged item(s)…</source>
        <translation>
            <numerusform>修改 %n 项(&amp;G)…</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不需检查</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>A revision needs a written reason: say what changed and why.</source>
        <translation>修订须写明理由：说明改了什么、为什么改。</translation>
    </message>
    <message>
        <source>No &amp;errors</source>
        <translation>没有错误(&amp;E)</translation>
    </message>
    <message>
        <source>No &amp;errors so far</source>
        <translation>目前没有错误(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;error(s) — F8</source>
        <translation>
            <numerusform>%n 处错误(&amp;E) — F8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submi&amp;t: %n error(s)</source>
        <translation>
            <numerusform>提交(&amp;T)：%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing or wrong: the form can be submitted.</source>
        <translation>没有缺项和错误，可以提交。</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>Nobody or somebody else is signed in, so nothing was submitted. Sign in as the person whose form this is.</source>
        <translation>当前没有登录，或者登录的是他人，未提交任何内容。请由填写人本人登录。</translation>
    </message>
    <message>
        <source>The inspection is submitted as %1 and waits for a second person&apos;s review.</source>
        <translation>检查已提交，编号 %1，等待他人复核。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was submitted: %n thing(s) must be mended first. F8 goes to the next one.</source>
        <translation>
            <numerusform>未提交：还有 %n 处需要先改正，按 F8 逐处查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding evidence</source>
        <translation>正在添加证据材料</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>粘贴的图片 %1.png</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: this very file is attached to item %2 already.</source>
        <translation>%1：同一文件已附于检查项 %2。</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白检查表</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation>已填检查表</translation>
    </message>
    <message>
        <source>autosaved %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>There is an unfinished draft of this form on its version %1, saved %2.</source>
        <translation>本表 %1 版上有一份未完成的草稿，保存于 %2。</translation>
    </message>
    <message>
        <source>Open that draft</source>
        <translation>打开该草稿</translation>
    </message>
    <message>
        <source>Recover what was typed?</source>
        <translation>恢复已填内容？</translation>
    </message>
    <message>
        <source>There is a draft of this form from %1: %2 of %3 items answered, not submitted. If the form is kept as it is, the draft is replaced as soon as something is typed.</source>
        <translation>本表有一份 %1 的草稿：已填 %2 项，共 %3 项，未提交。如保持现状，一旦录入新内容，该草稿即被替换。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep as is</source>
        <translation>保持现状(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>对照(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare with the draft</source>
        <translation>与草稿对照</translation>
    </message>
    <message>
        <source>What the draft of %1 has that the form has not, item by item.</source>
        <translation>%1 的草稿与当前表逐项对照，只列不同之处。</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>当前表</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>NOT saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>The form has a newer version, %1. This inspection stays on version %2.</source>
        <translation>本表已有新版本 %1。本次检查仍使用 %2 版。</translation>
    </message>
    <message>
        <source>Migrate…</source>
        <translation>转到新版本…</translation>
    </message>
    <message>
        <source>LOST: the item is gone or does not know this answer</source>
        <translation>丢失：新版本没有该项，或者没有这一结果</translation>
    </message>
    <message>
        <source>kept; the question reads differently, look at it again</source>
        <translation>保留；检查项文字有变化，请重新核对</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Version %1 → %2: %3 answers are kept, %4 are lost, %5 items are new. Nothing is changed before you choose.</source>
        <translation>%1 版 → %2 版：保留 %3 项，丢失 %4 项，新增 %5 项。选择之前不作任何改动。</translation>
    </message>
    <message>
        <source>Migrate to version %1</source>
        <translation>转到 %1 版</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>现有结果</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>转到新版本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stay on this version</source>
        <translation>保持本版本(&amp;S)</translation>
    </message>
    <message>
        <source>What this revision changes</source>
        <translation>本次修订的改动</translation>
    </message>
    <message>
        <source>Compared with the answers that were submitted before.</source>
        <translation>与上次提交的结果对照。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::InspectionPage</name>
    <message>
        <source>Re&amp;vise…</source>
        <translation>修订(&amp;V)…</translation>
    </message>
    <message>
        <source>Retu&amp;rn…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>陈述申辩(&amp;T)…</translation>
    </message>
    <message>
        <source>What the party said on the findings, or that it was asked and said nothing</source>
        <translation>主体对所发现问题的陈述申辩，或告知后未作陈述</translation>
    </message>
    <message>
        <source>Put into e&amp;ffect</source>
        <translation>生效(&amp;F)</translation>
    </message>
    <message>
        <source>Accepted findings become facts from today</source>
        <translation>采纳的问题自今日起形成信用事实</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>撤销(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>发现问题(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the selected finding</source>
        <translation>采纳所选问题</translation>
    </message>
    <message>
        <source>Do &amp;not accept…</source>
        <translation>不予采纳(&amp;N)…</translation>
    </message>
    <message>
        <source>The reason is asked for</source>
        <translation>须写明理由</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>全部采纳(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>证据(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>主体(&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the review</source>
        <translation>保存复核意见(&amp;V)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>检查结果(&amp;W)</translation>
    </message>
    <message>
        <source>Only what this revision c&amp;hanged</source>
        <translation>只看本次修订的内容(&amp;H)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>办理过程(&amp;S)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>The inspection is in effect; its findings count from today.</source>
        <translation>检查已生效，所发现问题自今日起计分。</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>There is no such inspection in this store. Choose one of the list.</source>
        <translation>本库中没有该检查，请从列表中选择。</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，第 %2 次修订</translation>
    </message>
    <message>
        <source>%1 · %2, version %3 · inspected on %4 · %5</source>
        <translation>%1 · %2（%3 版）· 检查日期 %4 · %5</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回理由：%1</translation>
    </message>
    <message>
        <source>The party has not been heard on the findings yet.</source>
        <translation>尚未听取主体对所发现问题的陈述申辩。</translation>
    </message>
    <message>
        <source>Statement of the party on %1: %2</source>
        <translation>主体于 %1 陈述申辩：%2</translation>
    </message>
    <message>
        <source>Asked on %1, no statement: %2</source>
        <translation>已于 %1 告知，未作陈述：%2</translation>
    </message>
    <message>
        <source>You wrote part of this inspection: a second person reviews it.</source>
        <translation>您参与撰写了本次检查，须由他人复核。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to judge</source>
        <translation>
            <numerusform>还有 %n 项问题待判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not accept the finding</source>
        <translation>不予采纳</translation>
    </message>
    <message>
        <source>The finding becomes no fact. The inspector and the party will read why.</source>
        <translation>该问题不形成信用事实，检查人员和主体可见理由。</translation>
    </message>
    <message>
        <source>The review is recorded. The party is heard before deductions take effect.</source>
        <translation>复核意见已记录。扣分生效前须听取主体陈述申辩。</translation>
    </message>
    <message>
        <source>Return the inspection</source>
        <translation>退回检查</translation>
    </message>
    <message>
        <source>The inspector revises it and submits it again.</source>
        <translation>由检查人员修订后重新提交。</translation>
    </message>
    <message>
        <source>The inspection is returned.</source>
        <translation>检查已退回。</translation>
    </message>
    <message>
        <source>The statement is recorded.</source>
        <translation>陈述申辩已记录。</translation>
    </message>
    <message>
        <source>Withdraw the inspection</source>
        <translation>撤销检查</translation>
    </message>
    <message>
        <source>It becomes no fact. It stays in the journal with your reason.</source>
        <translation>不形成信用事实，检查及撤销理由留存于日志。</translation>
    </message>
    <message>
        <source>The inspection is withdrawn.</source>
        <translation>检查已撤销。</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>%1 %2
%3
Evidence: %4</source>
        <translation>%1 %2
%3
证据：%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Follow &amp;up</source>
        <translation>后续处理(&amp;U)</translation>
    </message>
    <message>
        <source>Rectification and cases of this inspection</source>
        <translation>本次检查的整改和案件</translation>
    </message>
    <message>
        <source>Issue a &amp;notice of rectification…</source>
        <translation>下达整改通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Open notice %1</source>
        <translation>打开整改通知 %1</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>打开案件 %1</translation>
    </message>
    <message>
        <source>Open a case on finding %1…</source>
        <translation>对问题 %1 建立案件…</translation>
    </message>
    <message>
        <source>Enter a&amp;gain…</source>
        <translation>复录核对(&amp;G)…</translation>
    </message>
    <message>
        <source>A second person answers chosen items again, without seeing what stands there</source>
        <translation>由第二人在不看原结果的情况下对选定项目重新作答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) entered again, all the same.</source>
        <translation>
            <numerusform>复录 %n 项，全部一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Compare these items with the documents; return the inspection if it is wrong. The comparison is on record.</source>
        <translation>请对照材料核实下列项目；原检查有误的，应予退回。本次核对已留痕。</translation>
    </message>
    <message>
        <source>In the inspection</source>
        <translation>原检查</translation>
    </message>
    <message>
        <source>Entered again</source>
        <translation>复录核对</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>The record of this inspection as it is printed</source>
        <translation>按打印样式查看本次检查的记录</translation>
    </message>
    <message>
        <source>Record of the inspection</source>
        <translation>检查记录</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::InspectionsPage</name>
    <message>
        <source>&amp;Inspections</source>
        <translation>检查记录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>What you have begun and not submitted. Drafts stay on this computer.</source>
        <translation>已开始填写但尚未提交的检查。草稿只保存在本机。</translation>
    </message>
    <message>
        <source>Di&amp;scard…</source>
        <translation>丢弃(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续填写(&amp;C)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>&amp;Forms</source>
        <translation>检查表(&amp;F)</translation>
    </message>
    <message>
        <source>A published version never changes; inspections stay on the version they began with.</source>
        <translation>已发布的版本不再更改；检查始终使用开始时的版本。</translation>
    </message>
    <message>
        <source>&amp;Publish from a file…</source>
        <translation>从文件发布(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>另存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>停用(&amp;R)…</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Number or party</source>
        <translation>检查编号或主体名称</translation>
    </message>
    <message>
        <source>Nothing has been inspected yet.</source>
        <translation>还没有检查记录。</translation>
    </message>
    <message>
        <source>New inspection…</source>
        <translation>新建检查…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New inspection</source>
        <translation>新建检查(&amp;N)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>已答项数</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>&amp;Drafts (%1)</source>
        <translation>草稿（%1）(&amp;D)</translation>
    </message>
    <message>
        <source>Publish an evaluation form</source>
        <translation>发布检查表</translation>
    </message>
    <message>
        <source>Evaluation forms (*.json)</source>
        <translation>检查表 (*.json)</translation>
    </message>
    <message>
        <source>Publishing the form</source>
        <translation>正在发布检查表</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its rights.</source>
        <translation>文件无法读取：%1。请检查权限。</translation>
    </message>
    <message>
        <source>The form is published and in use.</source>
        <translation>检查表已发布并启用。</translation>
    </message>
    <message>
        <source>Save the form as a file</source>
        <translation>将检查表另存为文件</translation>
    </message>
    <message>
        <source>The form is saved as %1.</source>
        <translation>检查表已保存为 %1。</translation>
    </message>
    <message>
        <source>The form could not be written: %1. Choose another place.</source>
        <translation>检查表无法写入：%1。请另选位置。</translation>
    </message>
    <message>
        <source>Retire the form</source>
        <translation>停用检查表</translation>
    </message>
    <message>
        <source>It takes no new inspections from now on. Inspections and drafts made with it stay as they are.</source>
        <translation>自现在起不能用于新的检查，已有的检查和草稿不受影响。</translation>
    </message>
    <message>
        <source>The form is retired.</source>
        <translation>检查表已停用。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Its answers are lost for good. Discard it?</source>
        <translation>草稿内容将无法恢复。确定丢弃吗？</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>设计新版本(&amp;N)…</translation>
    </message>
    <message>
        <source>Design the next version of the selected form</source>
        <translation>设计所选检查表的下一版本</translation>
    </message>
    <message>
        <source>No form is in use for this kind of party. Publish one first.</source>
        <translation>没有适用于此类主体的在用检查表，请先发布。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ItemCard</name>
    <message>
        <source>Key item</source>
        <translation>重点检查项</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>（选填）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a remark (M)</source>
        <translation>填写备注（M）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Add evidence (E)</source>
        <translation>添加证据材料（E）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>A note for yourself: printed nowhere, becomes no fact (O)</source>
        <translation>本人笔记：不打印，不形成信用事实（O）</translation>
    </message>
    <message>
        <source>How to check, and the statute</source>
        <translation>检查方法和依据</translation>
    </message>
    <message>
        <source>How to check, and the statute (F1)</source>
        <translation>检查方法和依据（F1）</translation>
    </message>
    <message>
        <source>Whether this is asked depends on %1.</source>
        <translation>是否检查本项，取决于 %1。</translation>
    </message>
    <message>
        <source>proposes an investigation</source>
        <translation>建议立案调查</translation>
    </message>
    <message>
        <source>Remark * — what was found, where and in which document</source>
        <translation>备注 * — 写明在何处、何文件中发现何事实</translation>
    </message>
    <message>
        <source>Remark, required</source>
        <translation>备注（必填）</translation>
    </message>
    <message>
        <source>Evidence *</source>
        <translation>证据材料 *</translation>
    </message>
    <message>
        <source>Note, for yourself only</source>
        <translation>笔记（仅供本人）</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>The form gives no help for this item.</source>
        <translation>本表没有本项的说明。</translation>
    </message>
    <message>
        <source>Last time: not asked</source>
        <translation>上次：未检查</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>Last time: %1 — %2</source>
        <translation>上次：%1 — %2</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::JoinDialog</name>
    <message>
        <source>Join an office</source>
        <translation>加入单位</translation>
    </message>
    <message>
        <source>A computer joins its office with two files. First it asks; the office answers. Both sides compare a fingerprint, in person or by telephone, so that nobody else can stand between.</source>
        <translation>电脑通过两个文件加入单位：先提出申请，再由单位批复。双方当面或通过电话核对指纹，以防他人从中冒充。</translation>
    </message>
    <message>
        <source>1. Ask</source>
        <translation>第一步&#x3000;申请</translation>
    </message>
    <message>
        <source>&amp;Label of this computer</source>
        <translation>本机编号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>所属单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Role asked for</source>
        <translation>申请的角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write the request…</source>
        <translation>写出申请(&amp;W)…</translation>
    </message>
    <message>
        <source>2. Accept the answer</source>
        <translation>第二步&#x3000;接受批复</translation>
    </message>
    <message>
        <source>&amp;Choose the answer…</source>
        <translation>选择批复文件(&amp;C)…</translation>
    </message>
    <message>
        <source>I have compared the fingerprint of the &amp;office; it is the same</source>
        <translation>我已核对单位指纹，完全一致(&amp;O)</translation>
    </message>
    <message>
        <source>The store then begins anew with what the office has. What was recorded here before is written again under the office, and the earlier store stays beside it.</source>
        <translation>随后本库以单位的现有数据重新开始。此前在本机记录的内容将在单位名下重新记录，原数据库保留在旁。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>申请指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the office</source>
        <translation>单位指纹</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>写出申请</translation>
    </message>
    <message>
        <source>Requests (*.cce)</source>
        <translation>加入申请 (*.cce)</translation>
    </message>
    <message>
        <source>Carry %1 to the office. The administrator there must see exactly this fingerprint:</source>
        <translation>请将 %1 带到单位。管理员看到的指纹必须与此完全相同：</translation>
    </message>
    <message>
        <source>Choose the answer of the office</source>
        <translation>选择单位的批复</translation>
    </message>
    <message>
        <source>Exchange files (*.ccb);;All files (*)</source>
        <translation>交换文件 (*.ccb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Ask the office, in person or by telephone, for its fingerprint. It must be this one:</source>
        <translation>请当面或电话向单位询问其指纹，必须与此相同：</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::LineEditor</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>“%1” means %2</source>
        <extracomment>%1 name of the answer, %2 &quot;at most 5&quot;</extracomment>
        <translation>“%1”即%2</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ListDecisionDialog</name>
    <message>
        <source>Decide on a list entry</source>
        <translation>名单认定</translation>
    </message>
    <message>
        <source>Decision &amp;number:</source>
        <translation>决定书文号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;What is decided:</source>
        <translation>认定内容(&amp;W)：</translation>
    </message>
    <message>
        <source>Deciding a&amp;uthority:</source>
        <translation>认定机关(&amp;U)：</translation>
    </message>
    <message>
        <source>Legal &amp;basis:</source>
        <translation>法律依据(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Term in months:</source>
        <translation>期限（月）(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Facts it rests on:</source>
        <translation>依据的事实(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Responsible persons who are marked:</source>
        <translation>同步标记的责任人(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>证据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>认定(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Entered in the %1.</source>
        <translation>予以列入%1。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人员</translation>
    </message>
    <message>
        <source>Mark; empty = none</source>
        <translation>标记内容；空白为不标记</translation>
    </message>
    <message>
        <source>The term is a number of months, one at least.</source>
        <translation>期限以月计，至少一个月。</translation>
    </message>
    <message>
        <source>Tick the facts the decision rests on.</source>
        <translation>请勾选认定所依据的事实。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ListProcedurePage</name>
    <message>
        <source>Record a &amp;step</source>
        <translation>记录步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>认定(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Steps, &amp;oldest first:</source>
        <translation>办理过程（由先到后）(&amp;O)：</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>C&amp;locks:</source>
        <translation>法定期限(&amp;L)：</translation>
    </message>
    <message>
        <source>Statutory clocks</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>The selected step in full</source>
        <translation>所选步骤全文</translation>
    </message>
    <message>
        <source>Show evide&amp;nce</source>
        <translation>查看证据(&amp;N)</translation>
    </message>
    <message>
        <source>List procedure</source>
        <translation>名单事项</translation>
    </message>
    <message>
        <source> (withdrawn)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source> (under objection)</source>
        <translation>（异议中）</translation>
    </message>
    <message>
        <source> (not confirmed)</source>
        <translation>（未复核）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; term %n month(s)</source>
        <translation>
            <numerusform>%1，%2；期限%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Public from %1 until %2</source>
        <translation>公布期自%1至%2</translation>
    </message>
    <message>
        <source>Was public from %1 until %2</source>
        <translation>曾于%1至%2公布</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>尚未认定。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Reasons and legal basis</source>
        <translation>理由和依据</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>移出原因</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>公布渠道</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>not made in time</source>
        <translation>期内未陈述</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Public &amp;notice…</source>
        <translation>公示(&amp;N)…</translation>
    </message>
    <message>
        <source>Prior &amp;notice…</source>
        <translation>列入告知书(&amp;N)…</translation>
    </message>
    <message>
        <source>Announcement of the &amp;entry…</source>
        <translation>列入公告(&amp;E)…</translation>
    </message>
    <message>
        <source>Announcement of the e&amp;xit…</source>
        <translation>退出公告(&amp;X)…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知书</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>正在生成文书</translation>
    </message>
    <message>
        <source>The letter is written to %1</source>
        <translation>文书已写入 %1</translation>
    </message>
    <message>
        <source>Ob&amp;jection or repair…</source>
        <translation>异议或修复(&amp;J)…</translation>
    </message>
    <message>
        <source>Will be public from %1 until %2</source>
        <translation>将于%1至%2公布</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ListProposalDialog</name>
    <message>
        <source>Begin a list procedure</source>
        <translation>启动名单程序</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>名单(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>原因(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Facts it rests on:</source>
        <translation>依据的事实(&amp;F)：</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>拟列入(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定书文号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source> (under objection)</source>
        <translation>（异议中）</translation>
    </message>
    <message>
        <source> (not confirmed)</source>
        <translation>（未复核）</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ListStepDialog</name>
    <message>
        <source>Step of a list procedure</source>
        <translation>名单程序步骤</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;Facts:</source>
        <translation>事实(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Measures:</source>
        <translation>措施(&amp;M)：</translation>
    </message>
    <message>
        <source>R&amp;ights:</source>
        <translation>权利(&amp;I)：</translation>
    </message>
    <message>
        <source>Wh&amp;y it ends:</source>
        <translation>移出原因(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;What happened:</source>
        <translation>办理情况(&amp;W)：</translation>
    </message>
    <message>
        <source>Publi&amp;c from:</source>
        <translation>公布起始日(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Place of publication:</source>
        <translation>公布渠道(&amp;P)：</translation>
    </message>
    <message>
        <source>Ap&amp;ology:</source>
        <translation>致歉(&amp;O)：</translation>
    </message>
    <message>
        <source>The party &amp;made a statement</source>
        <translation>当事人提出了陈述申辩(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>证据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>O&amp;bjections came in</source>
        <translation>收到异议(&amp;B)</translation>
    </message>
    <message>
        <source>What came of &amp;it:</source>
        <translation>结果(&amp;I)：</translation>
    </message>
    <message>
        <source>Reaso&amp;ns and legal basis:</source>
        <translation>理由和依据(&amp;N)：</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <translation>理由(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ListsPage</name>
    <message>
        <source>On the d&amp;ay:</source>
        <translation>基准日(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Open the party</source>
        <translation>打开主体(&amp;O)</translation>
    </message>
    <message>
        <source>Proposed by rule</source>
        <translation>按规则拟列入</translation>
    </message>
    <message>
        <source>Entries of the lists</source>
        <translation>名单记录</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>红黑名单</translation>
    </message>
    <message>
        <source>Looking through the lists</source>
        <translation>正在查看名单</translation>
    </message>
    <message>
        <source>%1: %2 on a list, %3 proposed by rule. A proposal lists nobody: notice, statement and decision follow.</source>
        <translation>%1：在列 %2 条，按规则拟列入 %3 条。拟列入不等于列入，尚须告知、陈述申辩和认定。</translation>
    </message>
    <message numerus="yes">
        <source> %n entry(ies) to look at.</source>
        <translation>
            <numerusform>有 %n 条记录待核查。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Proposed</source>
        <translation>拟列入(&amp;P)</translation>
    </message>
    <message>
        <source>Entr&amp;ies</source>
        <translation>名单记录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Proposed (%1)</source>
        <translation>拟列入(&amp;P)（%1）</translation>
    </message>
    <message>
        <source>Entr&amp;ies (%1)</source>
        <translation>名单记录(&amp;I)（%1）</translation>
    </message>
    <message>
        <source>&amp;Begin a procedure…</source>
        <translation>启动程序(&amp;B)…</translation>
    </message>
    <message>
        <source>Open the proce&amp;dure</source>
        <translation>打开事项(&amp;D)</translation>
    </message>
    <message>
        <source>Public &amp;list</source>
        <translation>公布名单(&amp;L)</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>办理事项</translation>
    </message>
    <message numerus="yes">
        <source> %n clock(s) over.</source>
        <translation>
            <numerusform>%n 项期限已超。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Table (*.xlsx);;Text table (*.csv)</source>
        <translation>PDF 文件 (*.pdf);;电子表格 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在生成名单</translation>
    </message>
    <message>
        <source>The list is written to %1</source>
        <translation>名单已写入 %1</translation>
    </message>
    <message>
        <source>Pro&amp;cedures</source>
        <translation>办理事项(&amp;C)</translation>
    </message>
    <message>
        <source>Pro&amp;cedures (%1)</source>
        <translation>办理事项（%1）(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::MainWindow</name>
    <message>
        <source>Chengcai</source>
        <translation>诚采</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;demonstration store</source>
        <translation>打开演示数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>导出本列表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find party or command…</source>
        <translation>查找主体或命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Filter this &amp;list</source>
        <translation>筛选本列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;old the navigation</source>
        <translation>折叠导航栏(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;中文</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>New &amp;party…</source>
        <translation>新建主体(&amp;P)…</translation>
    </message>
    <message>
        <source>Record a &amp;fact…</source>
        <translation>登记信用事实(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>核验日志(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rebuild and compare</source>
        <translation>重建并比对(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard and first steps</source>
        <translation>键盘与入门(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Chengcai</source>
        <translation>关于诚采(&amp;A)</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Purchasers</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>代理机构</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>评价规则</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Open a party first: a fact belongs to a party.</source>
        <translation>请先打开一个主体：信用事实属于某个主体。</translation>
    </message>
    <message>
        <source>Keyboard and first steps</source>
        <translation>键盘与入门</translation>
    </message>
    <message>
        <source>Ctrl+K finds parties and commands. Alt+1 to Alt+9 choose an area. Ctrl+F filters a list, Ctrl+N records a party, Ctrl+Enter submits a form, F4 changes between chart and table, F8 goes to the next problem.

First steps: import the parties, import the facts, open a party to see its score and why it is exactly that, print the classification report, make a backup.</source>
        <translation>Ctrl+K 查找主体和命令；Alt+1 至 Alt+9 切换栏目；Ctrl+F 筛选列表；Ctrl+N 新建主体；Ctrl+Enter 提交表单；F4 在图与表之间切换；F8 到下一个问题。

入门：先导入主体，再导入信用事实，打开主体查看得分及其由来，打印分级分类报告，然后备份。</translation>
    </message>
    <message>
        <source>About Chengcai</source>
        <translation>关于诚采</translation>
    </message>
    <message>
        <source>Chengcai 诚采 %1
Supervision of integrity in government procurement.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>诚采 Chengcai %1
政府采购诚信监管。
自由软件，依 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Chengcai — %1%2</source>
        <translation>诚采 — %1%2</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation>
            <numerusform>上次备份：%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>There has been no verified backup for 7 days. Make one now, best onto a medium that is then unplugged.</source>
        <translation>已有 7 天没有经核验的备份。请立即备份，最好备份到用后拔下的介质上。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>演示 DEMO — invented parties and facts. Nothing here is a real record.</source>
        <translation>演示 DEMO — 主体和信用事实均为虚构，此处没有真实记录。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is made and verified: %1</source>
        <translation>备份已完成并核验：%1</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>正在核验日志</translation>
    </message>
    <message numerus="yes">
        <source>%n entries re-hashed and checked: the journal is intact.</source>
        <translation>
            <numerusform>已重新计算并核对 %n 个条目：日志完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not what was signed: %2</source>
        <translation>条目 %1 与签名内容不符：%2</translation>
    </message>
    <message>
        <source>Folding the journal anew</source>
        <translation>正在按日志重建</translation>
    </message>
    <message>
        <source>The journal folded anew gives the same state: %1</source>
        <translation>按日志重建的结果一致：%1</translation>
    </message>
    <message>
        <source>The tables differ from the journal: %1</source>
        <translation>数据表与日志不符：%1</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>疑似重复主体(&amp;D)…</translation>
    </message>
    <message>
        <source>There is no verified backup of this store yet. Make one now, best onto a medium that is then unplugged.</source>
        <translation>本数据库尚无通过校验的备份。请立即备份，最好备份到可断开的介质上。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Plan and tasks</source>
        <translation>计划与任务</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>The disk of this store has reported an error. Export what was recorded, make a backup onto another medium and have the computer looked at.</source>
        <translation>本库所在磁盘报告了错误。请导出已记录的内容，在其他介质上备份，并检修电脑。</translation>
    </message>
    <message numerus="yes">
        <source>This computer is %1 of %2 now. %n earlier entry(ies) were written again.</source>
        <translation>
            <numerusform>本机现为 %2 的 %1。此前的 %n 条记录已重新记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be; they stay in the earlier store.</source>
        <translation>
            <numerusform>另有 %n 条未能重新记录，仍保留在原数据库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange centre</source>
        <translation>交换中心</translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>准入核查</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>红黑名单</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>信用承诺</translation>
    </message>
    <message>
        <source>Objections and repair</source>
        <translation>异议与修复</translation>
    </message>
    <message>
        <source>Uses of credit</source>
        <translation>信用应用</translation>
    </message>
    <message>
        <source>Publicity and training</source>
        <translation>宣传培训</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>定期评价</translation>
    </message>
    <message>
        <source>&amp;Look through</source>
        <translation>查看结果(&amp;L)</translation>
    </message>
    <message>
        <source>Rev&amp;ise…</source>
        <translation>更正(&amp;I)…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>监管总览</translation>
    </message>
    <message>
        <source>Information of another authority</source>
        <translation>外部信息文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation>匹配主体(&amp;M)…</translation>
    </message>
    <message>
        <source>H&amp;and over…</source>
        <translation>推送(&amp;A)…</translation>
    </message>
    <message>
        <source>As&amp;k for reviews…</source>
        <translation>发起互评(&amp;K)…</translation>
    </message>
    <message>
        <source>Re&amp;concile…</source>
        <translation>核对(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>统计(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Scenarios…</source>
        <translation>激励场景(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>The event has not been held. Record that it was, then who took part.</source>
        <translation>该活动尚未举办。请先登记“已举办”，再登记参训人员。</translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s) recorded.</source>
        <translation>
            <numerusform>已登记 %n 人次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left.</source>
        <translation>
            <numerusform>未登记 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Participants…</source>
        <translation>参训登记(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) asked for.</source>
        <translation>
            <numerusform>已发起 %n 项互评。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::MeasuresPage</name>
    <message>
        <source>Open the meas&amp;ure</source>
        <translation>打开措施(&amp;U)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Proposed</source>
        <translation>拟采取(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>措施(&amp;M)：</translation>
    </message>
    <message>
        <source>Proposed measures</source>
        <translation>拟采取的措施</translation>
    </message>
    <message>
        <source>Carried &amp;out by:</source>
        <translation>实施单位(&amp;O)：</translation>
    </message>
    <message>
        <source>Be&amp;gins on:</source>
        <translation>起始日(&amp;G)：</translation>
    </message>
    <message>
        <source>E&amp;nds on:</source>
        <translation>截止日(&amp;N)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>&amp;Apply the selected…</source>
        <translation>采取所选措施(&amp;A)…</translation>
    </message>
    <message>
        <source>To be lifte&amp;d</source>
        <translation>待解除(&amp;D)</translation>
    </message>
    <message>
        <source>Measures to be lifted</source>
        <translation>待解除的措施</translation>
    </message>
    <message>
        <source>&amp;Lift the selected…</source>
        <translation>解除所选措施(&amp;L)…</translation>
    </message>
    <message>
        <source>Without feed&amp;back</source>
        <translation>无反馈(&amp;B)</translation>
    </message>
    <message>
        <source>Measures without feedback</source>
        <translation>无反馈的措施</translation>
    </message>
    <message>
        <source>Reconciliation of measures</source>
        <translation>措施核对</translation>
    </message>
    <message>
        <source>All constraints</source>
        <translation>全部惩戒措施</translation>
    </message>
    <message>
        <source>Comparing the measures with the catalogue</source>
        <translation>正在核对措施</translation>
    </message>
    <message>
        <source>&amp;Proposed (%1)</source>
        <translation>拟采取（%1）(&amp;P)</translation>
    </message>
    <message>
        <source>To be lifte&amp;d (%1)</source>
        <translation>待解除（%1）(&amp;D)</translation>
    </message>
    <message>
        <source>Without feed&amp;back (%1)</source>
        <translation>无反馈（%1）(&amp;B)</translation>
    </message>
    <message>
        <source>The first %1 are shown. Choose a measure to see more of it.</source>
        <translation>只显示前 %1 条。选定一项措施可查看更多。</translation>
    </message>
    <message numerus="yes">
        <source>%1: what the catalogue says of everybody&apos;s grade, stars and lists against the measures in force. Nothing is applied or lifted by itself. Feedback is asked for after %n day(s).</source>
        <translation>
            <numerusform>%1：按措施目录对照各主体的等级、星级、名单与正在执行的措施。不会自动采取或解除。超过 %n 天无反馈的应催问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who carries the measures out.</source>
        <translation>请填写实施单位。</translation>
    </message>
    <message>
        <source>Apply measures</source>
        <translation>采取措施</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) will be recorded as applied by %1, in one entry.</source>
        <translation>
            <numerusform>将把 %n 项措施作为一条日志记录为由“%1”实施。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>采取(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recording the measures</source>
        <translation>正在记录措施</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) applied.</source>
        <translation>
            <numerusform>已采取 %n 项措施。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift measures</source>
        <translation>解除措施</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) will be lifted, in one entry. Write why and who was told.</source>
        <translation>
            <numerusform>将解除 %n 项措施，记为一条日志。请写明原因和告知情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lifting the measures</source>
        <translation>正在解除措施</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) lifted.</source>
        <translation>
            <numerusform>已解除 %n 项措施。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every measure in force has its ground; nothing is to be lifted.</source>
        <translation>正在执行的措施均有依据，没有应解除的措施。</translation>
    </message>
    <message>
        <source>Of every measure in force something was heard in time.</source>
        <translation>正在执行的措施均已按期收到反馈。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::MutualAskDialog</name>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>项目(&amp;J)：</translation>
    </message>
    <message>
        <source>Project &amp;number:</source>
        <translation>项目编号(&amp;N)：</translation>
    </message>
    <message>
        <source>N&amp;ode:</source>
        <translation>节点(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Day of the node:</source>
        <translation>节点日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>&amp;Purchaser:</source>
        <translation>采购人(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Agency:</source>
        <translation>代理机构(&amp;A)：</translation>
    </message>
    <message>
        <source>S&amp;upplier:</source>
        <translation>供应商(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Experts:</source>
        <translation>评审专家(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移除(&amp;T)</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表问题</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;sk</source>
        <translation>发起(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ask for mutual reviews</source>
        <translation>发起互评</translation>
    </message>
    <message numerus="yes">
        <source>Every review that the rules ask for at this node is opened in one entry, each due in %n working day(s). Asking again opens only what is missing.</source>
        <translation>
            <numerusform>按规则一次发起该节点的全部互评，每项须在 %n 个工作日内完成。再次发起时只补缺项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Name the project.</source>
        <translation>请填写项目。</translation>
    </message>
    <message>
        <source>Choose (&amp;1)…</source>
        <translation>选择(&amp;1)…</translation>
    </message>
    <message>
        <source>Choose (&amp;2)…</source>
        <translation>选择(&amp;2)…</translation>
    </message>
    <message>
        <source>Choose (&amp;3)…</source>
        <translation>选择(&amp;3)…</translation>
    </message>
    <message>
        <source>Choose (&amp;4)…</source>
        <translation>选择(&amp;4)…</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) will be asked for.</source>
        <translation>
            <numerusform>将发起 %n 项互评。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for already.</source>
        <translation>
            <numerusform>已发起 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::gui::NoticeDialog</name>
    <message>
        <source>Notice of rectification</source>
        <translation>整改通知</translation>
    </message>
    <message>
        <source>&amp;Findings and demands:</source>
        <translation>问题和整改要求(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Day of the notice:</source>
        <translation>通知日(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;Further text:</source>
        <translation>其他要求(&amp;F)：</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Issue the notice</source>
        <translation>下达通知(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Inspection %1: untick what needs no rectification. Without another day, each item is due in %n working day(s).</source>
        <translation>
            <numerusform>检查 %1：不需要整改的请取消勾选。未另定期限的，各项应在 %n 个工作日内整改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Put it right, explain the cause in writing and attach the evidence.</source>
        <translation>立即改正，书面说明原因并附证明材料。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-05.</source>
        <translation>“%1”不是日期，请按 2026-03-05 的形式填写。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PartyChooser</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or credit code</source>
        <translation>名称、拼音、首字母或信用代码</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PartyEditor</name>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation>标识代码(&amp;I)：</translation>
    </message>
    <message>
        <source>Unified social credit code, or resident identity number of a natural person</source>
        <translation>统一社会信用代码；自然人为身份证号</translation>
    </message>
    <message>
        <source>&amp;Reason for accepting it:</source>
        <translation>接受理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Only for a real code that fails its check</source>
        <translation>仅用于未通过校验但真实的代码</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation>英文名称(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Former names:</source>
        <translation>曾用名(&amp;F)：</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation>行政区划(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Legal representative:</source>
        <translation>法定代表人(&amp;L)：</translation>
    </message>
    <message>
        <source>C&amp;ontact:</source>
        <translation>联系人(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>电话(&amp;T)：</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>类别(&amp;G)：</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>18 characters, as on the certificate</source>
        <translation>18 位，按证照填写</translation>
    </message>
    <message>
        <source>Use the suggested code</source>
        <translation>采用建议的代码</translation>
    </message>
    <message>
        <source>Stat&amp;us:</source>
        <translation>状态(&amp;U)：</translation>
    </message>
    <message>
        <source>Re&amp;marks:</source>
        <translation>备注(&amp;M)：</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>新建主体</translation>
    </message>
    <message>
        <source>Use t&amp;his code: %1</source>
        <translation>采用此代码(&amp;H)：%1</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PartyListPage</name>
    <message>
        <source>No purchaser is registered yet. Import a list, or record the first one.</source>
        <translation>尚未登记采购人。请导入名录，或登记第一个。</translation>
    </message>
    <message>
        <source>No agency is registered yet. Import a list, or record the first one.</source>
        <translation>尚未登记代理机构。请导入名录，或登记第一个。</translation>
    </message>
    <message>
        <source>No supplier is registered yet. Import a list, or record the first one.</source>
        <translation>尚未登记供应商。请导入名录，或登记第一个。</translation>
    </message>
    <message>
        <source>No evaluation expert is registered yet. Import a list, or record the first one.</source>
        <translation>尚未登记评审专家。请导入名录，或登记第一个。</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or credit code</source>
        <translation>名称、拼音、首字母或信用代码</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Grade is</source>
        <translation>等级为(&amp;G)</translation>
    </message>
    <message>
        <source>Grade is &amp;not</source>
        <translation>等级不为(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;District is</source>
        <translation>行政区划为(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>名单(&amp;L)</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>不在任何名单中</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Filter, sorting and columns are kept under this name:</source>
        <translation>筛选、排序和列以此名称保存：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>更正(&amp;A)…</translation>
    </message>
    <message>
        <source>Record a &amp;fact…</source>
        <translation>登记信用事实(&amp;F)…</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出本列表</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>正在导出列表</translation>
    </message>
    <message>
        <source>The list is written to %1</source>
        <translation>列表已写入 %1</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Score from…</source>
        <translation>得分不低于(&amp;S)…</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分不低于</translation>
    </message>
    <message>
        <source>Score &amp;up to…</source>
        <translation>得分不高于(&amp;U)…</translation>
    </message>
    <message>
        <source>Score up to</source>
        <translation>得分不高于</translation>
    </message>
    <message>
        <source>District is n&amp;ot</source>
        <translation>行政区划不为(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Also records that gave &amp;way to another one</source>
        <translation>同时显示已被承继的主体(&amp;W)</translation>
    </message>
    <message>
        <source>Points, 0 to 100. Parties without a rating are left out.</source>
        <translation>分值 0 至 100；未评级的主体不在其内。</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View %1, modified</source>
        <translation>视图 %1（已修改）</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>删除“%1”(&amp;D)</translation>
    </message>
    <message>
        <source>Stars &amp;moved</source>
        <translation>星级变化(&amp;M)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PartyPage</name>
    <message>
        <source>&amp;Amend…</source>
        <translation>更正(&amp;A)…</translation>
    </message>
    <message>
        <source>Record &amp;fact…</source>
        <translation>登记信用事实(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;of:</source>
        <translation>评价基准日(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Known at:</source>
        <translation>知悉截止日(&amp;K)：</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>YYYY-MM-DD: the answer as it was known at the end of that day</source>
        <translation>年-月-日：按该日终了时所知作答</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation>等级由来</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>责任人员</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>得分构成(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>假设分析(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>规则(&amp;R)：</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Score lines</source>
        <translation>得分明细</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>历史(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>自(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>至(&amp;T)：</translation>
    </message>
    <message>
        <source>Fact&amp;s</source>
        <translation>信用事实(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translation>更正(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>复核确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤销(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>查看证据(&amp;E)…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>名单(&amp;L)</translation>
    </message>
    <message>
        <source>List entries</source>
        <translation>名单记录</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>审计(&amp;U)</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计轨迹</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Bonus cap</source>
        <translation>加分封顶</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>失信上限</translation>
    </message>
    <message>
        <source>Limit 0–100</source>
        <translation>限于 0–100</translation>
    </message>
    <message>
        <source>Cap %1</source>
        <translation>%1 封顶</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, such as 2026-03-05, or leave it empty for now.</source>
        <translation>“%1”不是日期。请按年-月-日填写，如 2026-03-05；留空即为现在。</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Rules: %1 (%2)</source>
        <translation>规则：%1（%2）</translation>
    </message>
    <message>
        <source>District: </source>
        <translation>行政区划：</translation>
    </message>
    <message>
        <source>Address: </source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Legal representative: </source>
        <translation>法定代表人：</translation>
    </message>
    <message>
        <source>Contact: </source>
        <translation>联系方式：</translation>
    </message>
    <message>
        <source>Category: </source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Status: </source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>English name: </source>
        <translation>英文名称：</translation>
    </message>
    <message>
        <source>Former names: </source>
        <translation>曾用名：</translation>
    </message>
    <message>
        <source>Accepted although its check fails: </source>
        <translation>未通过校验，接受理由：</translation>
    </message>
    <message>
        <source>Notes: </source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>A veto fact is active: one star, whatever the score.</source>
        <translation>有生效的一票否决事实：不论得分，一律一星。</translation>
    </message>
    <message>
        <source>On the black list: grade D.</source>
        <translation>在黑名单中：等级为 D。</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>The ruling version</source>
        <translation>现行版本</translation>
    </message>
    <message>
        <source>Simulation: %1, grade %2 (%3)</source>
        <translation>模拟结果：%1，等级 %2（%3）</translation>
    </message>
    <message>
        <source>The fact is confirmed.</source>
        <translation>信用事实已复核确认。</translation>
    </message>
    <message>
        <source>The mark is taken away. What was decided?</source>
        <translation>标记将解除。请写明处理结果。</translation>
    </message>
    <message>
        <source>The fact is marked as under objection.</source>
        <translation>已标记为异议中。</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>异议标记已解除。</translation>
    </message>
    <message>
        <source>Withdraw the fact</source>
        <translation>撤销信用事实</translation>
    </message>
    <message>
        <source>A withdrawn fact no longer counts from now on. It stays in the journal: an older “known at” still gives the older answer.</source>
        <translation>撤销后自此不再计分，但仍留在日志中：按较早的知悉截止日查询，仍得当时的结果。</translation>
    </message>
    <message>
        <source>The fact is withdrawn.</source>
        <translation>信用事实已撤销。</translation>
    </message>
    <message>
        <source>Credit &amp;report…</source>
        <translation>信用报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Explanation of the score…</source>
        <translation>得分说明(&amp;E)…</translation>
    </message>
    <message>
        <source>Show the &amp;identity number…</source>
        <translation>查看身份证号(&amp;I)…</translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation>查看身份证号</translation>
    </message>
    <message>
        <source>The number is shown once, for an open case. Who looked, when and why is written into the journal first.</source>
        <translation>仅为在办案件显示一次。谁在何时因何查看，先记入日志。</translation>
    </message>
    <message>
        <source>&amp;Case number:</source>
        <translation>案号(&amp;C)：</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf);;Table (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>The chart is written to %1</source>
        <translation>图表已写入 %1</translation>
    </message>
    <message>
        <source>Credit report</source>
        <translation>信用报告</translation>
    </message>
    <message>
        <source>Explanation of the score</source>
        <translation>得分说明</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <source>The report is written to %1</source>
        <translation>报告已写入 %1</translation>
    </message>
    <message>
        <source>Answers for: </source>
        <translation>承继：</translation>
    </message>
    <message>
        <source>Perhaps the same party: </source>
        <translation>可能是同一主体：</translation>
    </message>
    <message>
        <source>&amp;Take back the merger of %1…</source>
        <translation>取消%1的并入(&amp;T)…</translation>
    </message>
    <message>
        <source>Take back the merger</source>
        <translation>取消并入</translation>
    </message>
    <message>
        <source>%1 stands on its own again with the facts that were recorded for it.</source>
        <translation>%1恢复独立，其信用事实随之恢复。</translation>
    </message>
    <message>
        <source>The merger is taken back.</source>
        <translation>并入已取消。</translation>
    </message>
    <message>
        <source>New &amp;inspection…</source>
        <translation>新建检查(&amp;I)…</translation>
    </message>
    <message>
        <source>No form is in use for this kind of party. Publish one first.</source>
        <translation>此类主体没有在用的检查表，请先发布。</translation>
    </message>
    <message>
        <source>Responsible &amp;persons…</source>
        <translation>责任人员(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Merge, split or new identifier…</source>
        <translation>合并、分立或换发代码(&amp;M)…</translation>
    </message>
    <message>
        <source>%1 gives way to …</source>
        <translation>选择承继“%1”的主体</translation>
    </message>
    <message>
        <source>Su&amp;pervision</source>
        <translation>监督检查(&amp;P)</translation>
    </message>
    <message>
        <source>Inspections, notices of rectification and cases; Enter opens one</source>
        <translation>检查、整改通知和案件；按回车键打开</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>gave way to %1 %2 (%3)</source>
        <translation>已由 %1 %2 承继（%3）</translation>
    </message>
    <message>
        <source>There is no open case about %1. An identity number is shown only for an open case about its person.</source>
        <translation>没有针对“%1”的未结案件。身份证号码只能因针对本人的未结案件查看。</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>O&amp;bjection, repair</source>
        <translation>异议、修复(&amp;B)</translation>
    </message>
    <message>
        <source>Receive an &amp;objection…</source>
        <translation>收到异议(&amp;O)…</translation>
    </message>
    <message>
        <source>Receive an application for &amp;repair…</source>
        <translation>收到信用修复申请(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;End the mark…</source>
        <translation>取消标记(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Mark: before a court or in reconsideration…</source>
        <translation>标记：诉讼或者复议中(&amp;M)…</translation>
    </message>
    <message>
        <source>Mark the fact</source>
        <translation>标记事实</translation>
    </message>
    <message>
        <source>End the mark</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>The fact goes on counting and is marked as under objection everywhere it shows. Name the court or authority.</source>
        <translation>该事实继续计分，并在各处标明异议中。请写明法院或者复议机关。</translation>
    </message>
    <message>
        <source>Published rating</source>
        <translation>公布的评价结果</translation>
    </message>
    <message>
        <source>Reco&amp;rds</source>
        <translation>业务(&amp;D)</translation>
    </message>
    <message>
        <source>Contracts, financing, measures, reviews and training; Enter opens one.</source>
        <translation>合同、融资、奖惩措施、互评和培训；按回车键打开。</translation>
    </message>
    <message>
        <source>Records of the party</source>
        <translation>该主体的业务记录</translation>
    </message>
    <message>
        <source>Live, on that day. Published for %1: %2 %3 %4 (%5)</source>
        <translation>以上为当日实时评分。%1公布：%2 %3 %4（%5）</translation>
    </message>
    <message numerus="yes">
        <source>Mutual reviews %1: average %2 of %n review(s)</source>
        <translation>
            <numerusform>互评 %1：%n 项评价平均 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>second figure with them at %1 %: %2 (score, stars and grade do not change)</source>
        <translation>按 %1% 权重计入互评的参考值：%2（不改变得分、星级和等级）</translation>
    </message>
    <message>
        <source>&amp;Duties of this kind of party…</source>
        <translation>该类主体的廉洁义务(&amp;D)…</translation>
    </message>
    <message>
        <source>Credit &amp;certificate…</source>
        <translation>信用证明(&amp;C)…</translation>
    </message>
    <message>
        <source>Credit certificate</source>
        <translation>信用证明</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再输入一次(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>The office has no key yet; it is made with the passphrase you choose now.</source>
        <translation>本单位尚无密钥，将以您现在设定的口令生成。</translation>
    </message>
    <message>
        <source>The passphrase has fewer than 12 characters. The office&apos;s key deserves a longer one, such as four words.</source>
        <translation>口令不足 12 个字符。单位密钥应使用更长的口令，例如四个词语。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>两次输入的口令不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PersonsDialog</name>
    <message>
        <source>Responsible persons</source>
        <translation>责任人员</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>职务(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>自(&amp;F)：</translation>
    </message>
    <message>
        <source>Year-month-day, or empty</source>
        <translation>年-月-日，可不填</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>至(&amp;U)：</translation>
    </message>
    <message>
        <source>Year-month-day; empty while it lasts</source>
        <translation>年-月-日；仍在任则不填</translation>
    </message>
    <message>
        <source>R&amp;emarks:</source>
        <translation>备注(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>添加人员(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hange the marked person</source>
        <translation>修改所选人员(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Responsible persons of %1</source>
        <translation>%1 的责任人员</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Actual controller</source>
        <translation>实际控制人</translation>
    </message>
    <message>
        <source>Project leader</source>
        <translation>项目负责人</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, such as 2026-03-05, or leave it empty.</source>
        <translation>“%1”不是日期。请按年-月-日填写，例如 2026-03-05，或不填。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PetitionDecisionDialog</name>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>&amp;What is decided:</source>
        <translation>决定(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;Reasons:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Text of the fact now:</source>
        <translation>更正后的事实(&amp;T)：</translation>
    </message>
    <message>
        <source>Counts &amp;until:</source>
        <translation>计分截止(&amp;U)：</translation>
    </message>
    <message>
        <source>Ap&amp;ology:</source>
        <translation>致歉(&amp;O)：</translation>
    </message>
    <message>
        <source>How &amp;serious:</source>
        <translation>严重程度(&amp;S)：</translation>
    </message>
    <message>
        <source>Co&amp;nditions and their proof:</source>
        <translation>条件及证明(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>证据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Effect of the decision</source>
        <translation>决定的影响</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>决定(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Proof; empty = not met</source>
        <translation>证明；空白为不具备</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>未列入任何名单</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The shortest time of publicity ends on %1.</source>
        <translation>最短公示期至 %1 届满。</translation>
    </message>
    <message numerus="yes">
        <source>%1 points, %n star(s), %2</source>
        <translation>
            <numerusform>%1 分，%n 星，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Effect today: %1 → %2.</source>
        <translation>今日影响：%1 → %2。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PetitionDialog</name>
    <message>
        <source>Objection or credit repair</source>
        <translation>异议或者信用修复</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Day of receipt:</source>
        <translation>收到日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>A&amp;pplicant:</source>
        <translation>申请人(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;What is asked for and why:</source>
        <translation>请求和理由(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>证据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>收件(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PetitionPage</name>
    <message>
        <source>Record a &amp;step</source>
        <translation>记录步骤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>作出决定(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the l&amp;ist procedure</source>
        <translation>打开名单事项(&amp;I)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Steps, &amp;oldest first:</source>
        <translation>办理过程（由先到后）(&amp;O)：</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>C&amp;locks:</source>
        <translation>法定期限(&amp;L)：</translation>
    </message>
    <message>
        <source>Statutory clocks</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>The selected step in full</source>
        <translation>所选步骤全文</translation>
    </message>
    <message>
        <source>Show evide&amp;nce</source>
        <translation>查看证据(&amp;N)</translation>
    </message>
    <message>
        <source>Objection or repair</source>
        <translation>异议或修复</translation>
    </message>
    <message>
        <source>About: %1
Applicant: %2
%3</source>
        <translation>针对：%1
申请人：%2
%3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>尚未作出决定。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据材料</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PetitionStepDialog</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;What happened:</source>
        <translation>办理情况(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>证据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PetitionsPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Objections and credit repair</source>
        <translation>异议与信用修复</translation>
    </message>
    <message>
        <source>Objections and repair</source>
        <translation>异议与修复</translation>
    </message>
    <message>
        <source>%1 open, %2 with a clock that is over. A fact that is objected to is marked wherever it shows; open the party to receive a new one.</source>
        <translation>在办 %1 件，其中期限已超 %2 件。被异议的事实在各处均有标记；收到新的异议请打开主体页登记。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>编制计划</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>主体类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Frequencies:</source>
        <translation>检查频次(&amp;F)：</translation>
    </message>
    <message>
        <source>Grades, shares and numbers</source>
        <translation>等级、比例与数量</translation>
    </message>
    <message>
        <source>Shipped with the program, %1</source>
        <translation>程序自带，%1 版</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Frequencies by grade</source>
        <translation>分级检查频次</translation>
    </message>
    <message>
        <source>Frequencies (*.json)</source>
        <translation>检查频次 (*.json)</translation>
    </message>
    <message>
        <source>%1 parties must be inspected, each with a day; %2 more are drawn over the year.</source>
        <translation>必查主体 %1 个，各有期限；全年另抽查 %2 个。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::PlanPage</name>
    <message>
        <source>&amp;New task…</source>
        <translation>派发任务(&amp;N)…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>移交(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>状态(&amp;S)：</translation>
    </message>
    <message>
        <source>Yearly &amp;plan</source>
        <translation>年度计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>派发(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>月份(&amp;M)：</translation>
    </message>
    <message>
        <source>Parties that must be inspected</source>
        <translation>必查主体</translation>
    </message>
    <message>
        <source>Do it a&amp;gain and compare</source>
        <translation>重抽比对(&amp;G)</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽取记录</translation>
    </message>
    <message>
        <source>Drawn parties and inspectors</source>
        <translation>抽中的主体与检查人员</translation>
    </message>
    <message>
        <source>Plan and tasks</source>
        <translation>计划与任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Party or inspector</source>
        <translation>主体或检查人员</translation>
    </message>
    <message>
        <source>There is no task yet. Assign one, adopt a plan, or make a draw.</source>
        <translation>还没有任务。可以派发任务、批准计划或进行抽取。</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>派发任务…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1（未办结 %2 项）</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 overdue, %4 done this year</source>
        <translation>%1：未办结 %2 项，逾期 %3 项，本年办结 %4 项</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) recorded. “Take back” undoes all of them.</source>
        <translation>
            <numerusform>已记录 %n 项任务。“撤销上一步”可一并撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel tasks</source>
        <translation>取消任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are cancelled by one entry. The journal keeps them.</source>
        <translation>
            <numerusform>以一条日志取消 %n 项任务，日志保留原记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks are cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <source>%1 tasks and %2 drafts are handed over.</source>
        <translation>已移交 %1 项任务、%2 份草稿。</translation>
    </message>
    <message>
        <source>The last change of tasks is taken back.</source>
        <translation>上一步任务变更已撤销。</translation>
    </message>
    <message>
        <source>Export open tasks</source>
        <translation>导出未办结任务</translation>
    </message>
    <message>
        <source>tasks.json</source>
        <translation>检查任务.json</translation>
    </message>
    <message>
        <source>Tasks (*.json)</source>
        <translation>检查任务 (*.json)</translation>
    </message>
    <message>
        <source>The open tasks of the list are written to %1</source>
        <translation>列表中未办结的任务已写入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 无法写入：%2。请另选位置。</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>导入任务</translation>
    </message>
    <message>
        <source>%1 tasks are new, %2 were here already.</source>
        <translation>新增任务 %1 项，已有 %2 项。</translation>
    </message>
    <message>
        <source>There is no plan yet. A plan names the parties that must be inspected and how many are drawn, by grade.</source>
        <translation>还没有计划。计划按等级列出必查主体和应抽数量。</translation>
    </message>
    <message>
        <source>%1: draw %2 of %3 (%4 / %5 / %6 / %7 by quarter)</source>
        <translation>%1 级：%3 个中抽 %2 个（各季度 %4／%5／%6／%7）</translation>
    </message>
    <message>
        <source>Nothing is drawn under this plan.</source>
        <translation>本计划没有抽查名额。</translation>
    </message>
    <message>
        <source>The plan is adopted.</source>
        <translation>计划已批准。</translation>
    </message>
    <message>
        <source>Everything in this list is assigned, or nobody may inspect it.</source>
        <translation>列表中的主体均已派发，或无人可以检查。</translation>
    </message>
    <message>
        <source>Withdraw the plan</source>
        <translation>撤回计划</translation>
    </message>
    <message>
        <source>The plan goes out of force; its tasks stay. Another plan for this year and kind can then be adopted.</source>
        <translation>计划停止执行，已派发的任务保留；之后可批准同年度同类主体的新计划。</translation>
    </message>
    <message>
        <source>The plan is withdrawn.</source>
        <translation>计划已撤回。</translation>
    </message>
    <message>
        <source>Nothing has been drawn yet.</source>
        <translation>还没有抽取记录。</translation>
    </message>
    <message>
        <source>Seed: %1 — hash of the result: %2</source>
        <translation>种子：%1；结果摘要：%2</translation>
    </message>
    <message>
        <source>The draw is recorded and its tasks are assigned. Save the record and have it signed.</source>
        <translation>抽取结果已记录，任务已派发。请保存抽取记录并签字。</translation>
    </message>
    <message>
        <source>Draw record %1</source>
        <translation>双随机抽取记录 %1</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the record</source>
        <translation>正在写入记录</translation>
    </message>
    <message>
        <source>The record is written to %1</source>
        <translation>记录已写入 %1</translation>
    </message>
    <message>
        <source>Doing the draw again</source>
        <translation>正在重新抽取</translation>
    </message>
    <message>
        <source>Done again from the record: the same %1 of %2 parties, the same inspectors, the grades of that day.</source>
        <translation>按记录重新抽取：%2 个主体中同样抽中 %1 个，检查人员相同，等级与当日一致。</translation>
    </message>
    <message>
        <source>The draw does not come out as it was recorded. %1</source>
        <translation>重新抽取与记录不符。%1</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>任务(&amp;K)</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>变更(&amp;G)…</translation>
    </message>
    <message>
        <source>Cance&amp;l…</source>
        <translation>取消任务(&amp;L)…</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤销上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor:</source>
        <translation>检查人员(&amp;C)：</translation>
    </message>
    <message>
        <source>Overd&amp;ue only</source>
        <translation>仅看逾期(&amp;U)</translation>
    </message>
    <message>
        <source>New p&amp;lan…</source>
        <translation>新建计划(&amp;L)…</translation>
    </message>
    <message>
        <source>Random &amp;draws</source>
        <translation>双随机抽取(&amp;D)</translation>
    </message>
    <message>
        <source>New dra&amp;w…</source>
        <translation>新建抽取(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Save the record…</source>
        <translation>保存抽取记录(&amp;S)…</translation>
    </message>
    <message>
        <source>Rel&amp;ations…</source>
        <translation>回避与请假(&amp;A)…</translation>
    </message>
    <message>
        <source>Relations and leave of inspectors</source>
        <translation>检查员的回避关系与请假</translation>
    </message>
    <message>
        <source>The declaration of %1 is recorded.</source>
        <translation>已记录%1的申报。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its rights.</source>
        <translation>无法读取 %1：%2。请检查文件权限。</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>本库已有</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) cannot be taken, so the file is not imported. Mend what the lines say, then import it again.</source>
        <translation>
            <numerusform>有 %n 项任务不能接收，文件未导入。请按各行说明处理后重新导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every task of the file is here already.</source>
        <translation>文件中的任务本库均已有。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are new. One entry of the journal records them.</source>
        <translation>
            <numerusform>有 %n 项新任务，将以一条日志记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查员</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ProjectsEditor</name>
    <message>
        <source>Add row</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Add an empty row at the end (Insert)</source>
        <translation>在末尾增加空行（Insert）</translation>
    </message>
    <message>
        <source>Remove the rows with a chosen cell (Ctrl+Delete)</source>
        <translation>删除所选单元格所在的行（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Paste rows copied in a spreadsheet; a line of column titles chooses the columns (Ctrl+V)</source>
        <translation>粘贴从电子表格复制的行；带标题行的按标题对应各列（Ctrl+V）</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy them in the spreadsheet first, with or without the line of titles.</source>
        <translation>剪贴板中没有表格行，请先在电子表格中复制，标题行可有可无。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::RecordForm</name>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>说明(&amp;T)：</translation>
    </message>
    <message>
        <source>Evidence files:</source>
        <translation>证据材料：</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>yuan, e.g. 12,345.67</source>
        <translation>元，例如 12,345.67</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::RecordPage</name>
    <message>
        <source>Record a &amp;step</source>
        <translation>记录步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Loo&amp;k through the result</source>
        <translation>查看评价结果(&amp;K)</translation>
    </message>
    <message>
        <source>Open what it &amp;belongs to</source>
        <translation>打开所属记录(&amp;B)</translation>
    </message>
    <message>
        <source>Open the co&amp;unterpart</source>
        <translation>打开相对方(&amp;U)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Steps, &amp;oldest first:</source>
        <translation>办理过程（由先到后）(&amp;O)：</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Be&amp;longing to it:</source>
        <translation>所属记录(&amp;L)：</translation>
    </message>
    <message>
        <source>Records that belong to it</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>The selected step in full</source>
        <translation>所选步骤全文</translation>
    </message>
    <message>
        <source>Show evide&amp;nce</source>
        <translation>查看证据(&amp;N)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>业务记录</translation>
    </message>
    <message>
        <source>There is no such record in this store.</source>
        <translation>本库没有该记录。</translation>
    </message>
    <message>
        <source>Due on %1: overdue</source>
        <translation>办理期限%1，已逾期</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>办理期限%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Your account may not do that.</source>
        <translation>您的账户无权办理。</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>信用证明(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::RecordsPage</name>
    <message>
        <source>Types of records</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet: %1.</source>
        <translation>尚无登记：%1。</translation>
    </message>
    <message>
        <source> The latest %1 are looked through.</source>
        <translation> 仅查找最近 %1 条。</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>显示(&amp;W)：</translation>
    </message>
    <message>
        <source>Statistics of contract financing</source>
        <translation>合同融资统计</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>本月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>上月(&amp;L)</translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation>本季度(&amp;Q)</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>本年(&amp;Y)</translation>
    </message>
    <message>
        <source>Last y&amp;ear</source>
        <translation>上年(&amp;E)</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue.</source>
        <translation>待办理 %1 项，逾期 %2 项。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::RectificationPage</name>
    <message>
        <source>Record &amp;lateness as a fact…</source>
        <translation>逾期记为事实(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Print the notice…</source>
        <translation>打印整改通知书(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the &amp;inspection</source>
        <translation>打开检查(&amp;I)</translation>
    </message>
    <message>
        <source>Items of the notice</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>The selected item in full</source>
        <translation>所选事项全文</translation>
    </message>
    <message>
        <source>&amp;Steps, oldest first:</source>
        <translation>办理过程（由先到后）(&amp;S)：</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1办结</translation>
    </message>
    <message>
        <source>running</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Issued on %1 on inspection %2. %3</source>
        <translation>%1针对检查 %2 下达。%3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核查意见</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Item %1 is %2. This may be recorded as %3, %4 points. %5</source>
        <extracomment>%1 item number, %2 how it stands (&quot;overdue&quot;), %3 indicator, %4 points, %5 what the indicator is for.</extracomment>
        <translation>事项 %1 %2，可记为 %3（%4 分）。%5</translation>
    </message>
    <message>
        <source>Record lateness as a fact</source>
        <translation>逾期记为信用事实</translation>
    </message>
    <message>
        <source>The lateness is recorded as a fact; a second person confirms it.</source>
        <translation>逾期已记为信用事实，待他人复核。</translation>
    </message>
    <message>
        <source>Notice of rectification</source>
        <translation>整改通知</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>正在生成文书</translation>
    </message>
    <message>
        <source>The letter is written to %1</source>
        <translation>文书已写入 %1</translation>
    </message>
    <message>
        <source>Record &amp;a reply…</source>
        <translation>登记回复(&amp;A)…</translation>
    </message>
    <message>
        <source>Verif&amp;y…</source>
        <translation>核验(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Open the party</source>
        <translation>打开主体(&amp;O)</translation>
    </message>
    <message>
        <source>Show evide&amp;nce</source>
        <translation>查看证据(&amp;N)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ReentryDialog</name>
    <message>
        <source>Check by entering again</source>
        <translation>复录核对</translation>
    </message>
    <message>
        <source>&amp;Items to enter again:</source>
        <translation>复录项目(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ten at random</source>
        <translation>随机十项(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>Answer the chosen items again from the documents, without looking at the inspection. What differs is listed afterwards and stays on record; the inspection itself is not changed.</source>
        <translation>请依据材料对选定项目重新作答，作答时不看原检查结果。完成后列出不一致之处并留痕，原检查内容不变。</translation>
    </message>
    <message>
        <source>&amp;Compare and record</source>
        <translation>核对并记录(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ReplyDialog</name>
    <message>
        <source>Reply of the party</source>
        <translation>登记回复</translation>
    </message>
    <message>
        <source>&amp;Day of the reply:</source>
        <translation>回复日(&amp;D)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>&amp;What the party replied:</source>
        <translation>回复内容(&amp;W)：</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>证据(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>%1, item %2: %3</source>
        <translation>%1 第 %2 项：%3</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ReportsPage</name>
    <message>
        <source>Classification report</source>
        <translation>分级分类报告</translation>
    </message>
    <message>
        <source>&amp;Parties:</source>
        <translation>主体(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;District:</source>
        <translation>行政区划(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>As &amp;of:</source>
        <translation>评价基准日(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Known at:</source>
        <translation>知悉截止日(&amp;K)：</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>预览(&amp;R)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>存为 Excel(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>All four kinds</source>
        <translation>全部四类</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>按行政区划</translation>
    </message>
    <message>
        <source>By kind of party</source>
        <translation>按主体类型</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year-month-day, such as 2026-03-05, or leave it empty for now.</source>
        <translation>“%1”不是日期。请按年-月-日填写，如 2026-03-05；留空即为现在。</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4. The preview is the very file that is saved and printed.</source>
        <translation>
            <numerusform>A4，共 %n 页。预览即为保存和打印的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Classification report %1</source>
        <translation>分级分类报告 %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <source>The report is written to %1</source>
        <translation>报告已写入 %1</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::RulesPage</name>
    <message>
        <source>&amp;Version:</source>
        <translation>版本(&amp;V)：</translation>
    </message>
    <message>
        <source>New &amp;draft from this…</source>
        <translation>据此新建草案(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>保存草案(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;mulate</source>
        <translation>模拟(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title (Chinese):</source>
        <translation>中文标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Title (&amp;English):</source>
        <translation>英文标题(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>版本号(&amp;N)：</translation>
    </message>
    <message>
        <source>Effective &amp;from:</source>
        <translation>施行日期(&amp;F)：</translation>
    </message>
    <message>
        <source>So&amp;urce:</source>
        <translation>来源(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Parties:</source>
        <translation>主体(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Bonus cap:</source>
        <translation>加分上限(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Ceiling:</source>
        <translation>封顶分(&amp;C)：</translation>
    </message>
    <message>
        <source>Stars from:</source>
        <translation>星级起点：</translation>
    </message>
    <message>
        <source>Add &amp;indicator…</source>
        <translation>添加指标(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>D&amp;uties in plain words</source>
        <translation>职责(&amp;U)</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>&amp;Whose stars would change</source>
        <translation>星级变化(&amp;W)</translation>
    </message>
    <message>
        <source>Parties whose stars or grade would change</source>
        <translation>星级或等级将变化的主体</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>评价规则</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>In force from %1 · fingerprint %2</source>
        <translation>自 %1 起施行 · 指纹 %2</translation>
    </message>
    <message>
        <source>Draft: rules nothing until a second person adopts it · fingerprint %1</source>
        <translation>草案：经第二人采用后方可施行 · 指纹 %1</translation>
    </message>
    <message>
        <source>Unconfirmed: the published text is not known, it never rules.</source>
        <translation>未确认：公布文本未知，不得施行。</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>草案已保存。</translation>
    </message>
    <message>
        <source>Rating every party twice …</source>
        <translation>正在对全部主体评价两次 …</translation>
    </message>
    <message>
        <source>Simulating the draft</source>
        <translation>正在模拟草案</translation>
    </message>
    <message>
        <source>%1 of %2 parties would change stars or grade.   %3</source>
        <translation>%2 个主体中有 %1 个的星级或等级将变化。   %3</translation>
    </message>
    <message>
        <source>The version is adopted.</source>
        <translation>该版本已采用。</translation>
    </message>
    <message>
        <source>The code %1 exists already. An indicator is retired, never replaced.</source>
        <translation>代码 %1 已存在。指标只可停用，不可替换。</translation>
    </message>
    <message>
        <source>Weight of mutua&amp;l reviews:</source>
        <translation>互评权重(&amp;L)：</translation>
    </message>
    <message>
        <source>In a second figure beside the score; it never changes score, stars or grade.</source>
        <translation>仅用于得分旁的参考值，不改变得分、星级和等级。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>5★ (&amp;5)</source>
        <translation>5★(&amp;5)</translation>
    </message>
    <message>
        <source>4★ (&amp;4)</source>
        <translation>4★(&amp;4)</translation>
    </message>
    <message>
        <source>3★ (&amp;3)</source>
        <translation>3★(&amp;3)</translation>
    </message>
    <message>
        <source>2★ (&amp;2)</source>
        <translation>2★(&amp;2)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::ScenariosPage</name>
    <message>
        <source>In&amp;centives only</source>
        <translation>只看激励(&amp;C)</translation>
    </message>
    <message>
        <source>Record a &amp;use…</source>
        <translation>登记使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Measures and incentives</source>
        <translation>措施和激励</translation>
    </message>
    <message>
        <source>If the rule were this</source>
        <translation>假设规则改为</translation>
    </message>
    <message>
        <source>&amp;Grades:</source>
        <translation>等级(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Or on a list:</source>
        <translation>或在名单上(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Kinds:</source>
        <translation>主体类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Not for who is on a black, focus or external list</source>
        <translation>在黑名单、重点监管名单或外部名单上的除外(&amp;N)</translation>
    </message>
    <message>
        <source>As it &amp;is now</source>
        <translation>恢复现行规则(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Parties reached today, and after the change:</source>
        <translation>现行适用与改后适用的主体数(&amp;P)：</translation>
    </message>
    <message>
        <source>Incentive scenarios</source>
        <translation>激励场景</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>Counting whom the rules reach</source>
        <translation>正在统计适用主体</translation>
    </message>
    <message>
        <source>The catalogue of %1 (%2). It is data: a changed scenario needs no other program.</source>
        <translation>%1 起的措施目录（%2）。目录是数据，调整场景无需修改程序。</translation>
    </message>
    <message>
        <source>%1. Basis: %2.</source>
        <translation>%1。依据：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) today.</source>
        <translation>
            <numerusform>现有 %n 个主体适用。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today, %2 after the change: %3 more, %4 fewer.</source>
        <translation>现有 %1 个，改后 %2 个：增加 %3 个，减少 %4 个。</translation>
    </message>
    <message>
        <source>&amp;Stars, at least:</source>
        <translation>星级至少(&amp;S)：</translation>
    </message>
    <message>
        <source>at &amp;most:</source>
        <translation>至多(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>账户(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::StatementDialog</name>
    <message>
        <source>Statement of the party</source>
        <translation>主体的陈述申辩</translation>
    </message>
    <message>
        <source>Deductions take effect only after the party has been heard.</source>
        <translation>听取主体陈述申辩后，扣分方可生效。</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>The party made a &amp;statement</source>
        <translation>主体作了陈述申辩(&amp;S)</translation>
    </message>
    <message>
        <source>It was asked and made &amp;none</source>
        <translation>已告知，未作陈述(&amp;N)</translation>
    </message>
    <message>
        <source>What it said, or how and when it was &amp;asked:</source>
        <translation>陈述申辩内容，或告知的方式和时间(&amp;A)：</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Files of the statement</source>
        <translation>陈述申辩材料</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::SuccessionDialog</name>
    <message>
        <source>One record gives way to another</source>
        <translation>主体承继</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>原因(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Decision number:</source>
        <translation>决定书文号(&amp;D)：</translation>
    </message>
    <message>
        <source>Of the decision on the merger or split</source>
        <translation>合并或分立决定的文号</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>说明(&amp;R)：</translation>
    </message>
    <message>
        <source>E&amp;xchange the two</source>
        <translation>互换两者(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>One party was recorded twice</source>
        <translation>同一主体重复登记</translation>
    </message>
    <message>
        <source>The firm merged into the other one</source>
        <translation>企业合并入另一企业</translation>
    </message>
    <message>
        <source>The firm was split; the other one answers for its facts</source>
        <translation>企业分立，由另一企业承担其信用记录</translation>
    </message>
    <message>
        <source>The party has a new identifier and was recorded anew</source>
        <translation>主体换发代码并已另行登记</translation>
    </message>
    <message>
        <source>“%1” (%2) gives way to “%3” (%4): its facts and list entries count for “%3” from now on. The act is a journal entry and can be taken back.</source>
        <translation>“%1”（%2）由“%3”（%4）承继：其信用事实和名单记录此后计入“%3”。此操作记入日志，可以撤回。</translation>
    </message>
    <message>
        <source>Facts follow a merger or split by decision: enter its number.</source>
        <translation>合并或分立须有决定依据：请填写决定书文号。</translation>
    </message>
    <message>
        <source>Write down why the two records are one party.</source>
        <translation>请写明两条记录为同一主体的理由。</translation>
    </message>
    <message>
        <source>“%1” has given way to “%2”. To take it back, open “%2” and choose More.</source>
        <translation>“%1”已由“%2”承继。如需撤回，请打开“%2”并选择“更多”。</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::TaskDialog</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Due:</source>
        <translation>办理期限(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>检查表单(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Inspectors (the first one answers for it):</source>
        <translation>检查人员（第一名为主办）(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Parties:</source>
        <translation>主体(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Add a party…</source>
        <translation>添加主体(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>去掉(&amp;L)</translation>
    </message>
    <message>
        <source>Parties and what stands against the assignment</source>
        <translation>主体及不能派发的原因</translation>
    </message>
    <message>
        <source>One entry of the journal assigns all of these tasks; it can be taken back as a whole.</source>
        <translation>以下任务以一条日志派发，可以整体撤销。</translation>
    </message>
    <message>
        <source>Only what you touch changes; one entry of the journal changes all of these tasks, and it can be taken back as a whole.</source>
        <translation>只变更改动过的内容；全部变更以一条日志记录，可以整体撤销。</translation>
    </message>
    <message>
        <source>Assign tasks</source>
        <translation>派发任务</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation>变更任务</translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>派发(&amp;G)</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>变更(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n open task(s)</source>
        <translation>
            <numerusform>%1（未办结 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Any form for that kind of party</source>
        <translation>该类主体的任一表单</translation>
    </message>
    <message>
        <source>the party has an open task already</source>
        <translation>该主体已有未办结任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>共 %n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be recorded</source>
        <translation>
            <numerusform>%n 行不能派发</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording the tasks</source>
        <translation>正在记录任务</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::TimelinePage</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>最近期限：%1，%2</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::TrainingOverview</name>
    <message>
        <source>Ye&amp;ar:</source>
        <translation>年度(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation>打印或者导出(&amp;P)…</translation>
    </message>
    <message>
        <source>D&amp;uties…</source>
        <translation>廉洁义务(&amp;U)…</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>年度数据</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the part&amp;y</source>
        <translation>打开主体(&amp;Y)</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>该数字的明细</translation>
    </message>
    <message>
        <source>Overview of the year</source>
        <translation>年度总览</translation>
    </message>
    <message>
        <source>Counting the year</source>
        <translation>正在统计年度数据</translation>
    </message>
    <message>
        <source>%1 of %2 targets of the year are reached.</source>
        <translation>%2 项年度目标中已完成 %1 项。</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>仅显示前 %1 条。</translation>
    </message>
    <message>
        <source>Publicity and training %1</source>
        <translation>宣传培训 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::VerifyDialog</name>
    <message>
        <source>Verify the rectification</source>
        <translation>核查整改</translation>
    </message>
    <message>
        <source>&amp;Verdict:</source>
        <translation>核查结论(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Reason or remark:</source>
        <translation>理由或说明(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;New due date:</source>
        <translation>新期限(&amp;N)：</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-03-05</translation>
    </message>
    <message>
        <source>Problems of this form</source>
        <translation>本表的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>%1, item %2: %3
Reply: %4</source>
        <translation>%1 第 %2 项：%3
回复：%4</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::WelcomePage</name>
    <message>
        <source>Chengcai — integrity in government procurement</source>
        <translation>诚采 — 政府采购诚信监管</translation>
    </message>
    <message>
        <source>Choose a language, then start a new store, open an existing one, or look around in the demonstration store first.</source>
        <translation>请选择语言，然后新建数据库、打开已有数据库，或先看演示数据库。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration store</source>
        <translation>打开演示数据库(&amp;D)</translation>
    </message>
    <message>
        <source>About 120 invented parties over three years. Every page carries the mark 演示 DEMO; nothing in it can be mistaken for a real record.</source>
        <translation>约 120 个虚构主体、三年记录。每页均有“演示 DEMO”标记，不会与真实记录混淆。</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Name of the finance bureau, as on reports</source>
        <translation>财政局名称，用于报告</translation>
    </message>
    <message>
        <source>This store &amp;is:</source>
        <translation>本数据库用于(&amp;I)：</translation>
    </message>
    <message>
        <source>Sign-in &amp;name:</source>
        <translation>登录名(&amp;N)：</translation>
    </message>
    <message>
        <source>F&amp;ull name:</source>
        <translation>姓名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>The central office</source>
        <translation>中心单位</translation>
    </message>
    <message>
        <source>A laptop in the field</source>
        <translation>外出笔记本电脑</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Folder of the new store</source>
        <translation>新数据库的文件夹</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Choose a folder for the store.</source>
        <translation>请为数据库选择文件夹。</translation>
    </message>
    <message>
        <source>Give the first account a sign-in name.</source>
        <translation>请填写首个账户的登录名。</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>密码至少 8 个字符。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Open an e&amp;xisting store…</source>
        <translation>打开已有数据库(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Go back to the open store</source>
        <translation>返回已打开的数据库(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Store folder:</source>
        <translation>数据库文件夹(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Office:</source>
        <translation>单位(&amp;O)：</translation>
    </message>
    <message>
        <source>Repeat pass&amp;word:</source>
        <translation>重复密码(&amp;W)：</translation>
    </message>
    <message>
        <source>The password encrypts the keys of this account. Nobody can read them without it, and nobody can set it back: write it down and lock it away.</source>
        <translation>密码用于加密本账户的密钥。没有密码，任何人都无法读取密钥，也无法重置密码。请记下并妥善保管。</translation>
    </message>
    <message>
        <source>Cre&amp;ate store</source>
        <translation>创建数据库(&amp;A)</translation>
    </message>
</context>
<context>
    <name>chengcai::gui::WorkbenchPage</name>
    <message>
        <source>Grades today — a click opens the list</source>
        <translation>今日等级（单击打开名录）</translation>
    </message>
    <message>
        <source>Grades by kind of party</source>
        <translation>各类主体信用等级汇总</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Unfinished drafts</source>
        <translation>未完成的草稿</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are under objection</source>
        <translation>
            <numerusform>%n 条信用事实在异议中</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>尚未做过备份</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Credit fact</source>
        <translation>信用事实</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1，保存于 %2</translation>
    </message>
    <message>
        <source>To &amp;do</source>
        <translation>待办(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>逾期(&amp;O)</translation>
    </message>
    <message>
        <source>Due in &amp;7 days</source>
        <translation>7 日内到期(&amp;7)</translation>
    </message>
    <message>
        <source>Drafts with &amp;errors</source>
        <translation>有误的草稿(&amp;E)</translation>
    </message>
    <message>
        <source>Waiting for my &amp;review</source>
        <translation>待我复核(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;turned to me</source>
        <translation>退回给我(&amp;T)</translation>
    </message>
    <message>
        <source>Facts ending in &amp;30 days</source>
        <translation>30 日内到期的事实(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Unchecked facts</source>
        <translation>未复核的事实(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>派发(&amp;A)…</translation>
    </message>
    <message>
        <source>This month&apos;s plan</source>
        <translation>本月计划</translation>
    </message>
    <message>
        <source>Assi&amp;gn…</source>
        <translation>派发(&amp;G)…</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Everything in this list is assigned, or nobody may inspect it.</source>
        <translation>列表中的主体均已派发，或无人可以检查。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Evaluation form</source>
        <translation>评价表</translation>
    </message>
</context>
<context>
    <name>chengcai::models::IndicatorModel</name>
    <message>
        <source>Bad conduct</source>
        <translation>失信</translation>
    </message>
    <message>
        <source>Good conduct</source>
        <translation>守信</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Valid for (months)</source>
        <translation>有效期（月）</translation>
    </message>
    <message>
        <source>Valid with the ban</source>
        <translation>随禁止期失效</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Cap (points)</source>
        <translation>封顶（分）</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Points are a number from 0 to 100 with at most two decimals, such as 20 or 2.50.</source>
        <translation>分值为 0 至 100 的数，至多两位小数，如 20 或 2.50。</translation>
    </message>
    <message>
        <source>A cap is a number from 0 to 100 with at most two decimals; leave it empty for no cap.</source>
        <translation>封顶为 0 至 100 的数，至多两位小数；留空表示不封顶。</translation>
    </message>
    <message>
        <source>The validity is a whole number of months from 0 (no expiry) to 600.</source>
        <translation>有效期为 0（不失效）至 600 的整数月。</translation>
    </message>
</context>
<context>
    <name>chengcai::models::PartyListModel</name>
    <message>
        <source>Credit code</source>
        <translation>标识代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Change in 90 days</source>
        <translation>90 天变化</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Last inspection</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) of 5</source>
        <translation>
            <numerusform>%n 星（满分 5 星）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chengcai::services::Desk</name>
    <message>
        <source>No store is open. Open one first.</source>
        <translation>尚未打开数据库。请先打开。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>正在打开数据库</translation>
    </message>
    <message>
        <source>Creating the store</source>
        <translation>正在创建数据库</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Making the demonstration store</source>
        <translation>正在生成演示数据库</translation>
    </message>
    <message>
        <source>Joining the office</source>
        <translation>正在加入单位</translation>
    </message>
</context>
<context>
    <name>chengcai::services::PartyDirectory</name>
    <message>
        <source>Preparing ratings and the index of parties</source>
        <translation>正在准备评价结果和名录索引</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::ChartFrame</name>
    <message>
        <source>Table of the chart</source>
        <translation>图表数据表</translation>
    </message>
    <message>
        <source>F4 changes between chart and table. Arrow keys move from point to point.</source>
        <translation>按 F4 在图表与表格之间切换，方向键逐点移动。</translation>
    </message>
    <message>
        <source>A chart cannot be written as “.%1”. Choose PNG, SVG, PDF or CSV.</source>
        <translation>图表不能保存为“.%1”格式。请选择 PNG、SVG、PDF 或 CSV。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder or free some space.</source>
        <translation>文件 %1 无法写入。请另选文件夹或腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::EvidenceStrip</name>
    <message>
        <source>%1 — %2, %3, SHA-256 %4…</source>
        <extracomment>%1 name, %2 size, %3 media type, %4 first digits of the hash</extracomment>
        <translation>%1 — %2，%3，SHA-256 %4…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a picture, a PDF or another file as evidence (E). Files can also be dropped on the item.</source>
        <translation>添加图片、PDF 或者其他文件作为证据材料（E），也可以把文件拖到本项上。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Add the picture or the files of the clipboard (Ctrl+V)</source>
        <translation>添加剪贴板中的图片或者文件（Ctrl+V）</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the chosen file (Enter)</source>
        <translation>查看所选文件（Enter）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen file out of the answer (Delete)</source>
        <translation>从本项移除所选文件（Delete）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>证据材料文件</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>图片和 PDF (*.png *.jpg *.jpeg *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Paste evidence</source>
        <translation>粘贴证据材料</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a file. Copy one first, or add a file.</source>
        <translation>剪贴板中没有图片或者文件，请先复制，或者直接添加文件。</translation>
    </message>
    <message>
        <source>Scan evidence</source>
        <translation>扫描证据</translation>
    </message>
    <message>
        <source>Stop scanning</source>
        <translation>停止扫描</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Take one page from the scanner of this machine</source>
        <translation>用本机扫描仪扫描一页</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::EvidenceViewer</name>
    <message>
        <source>Fit</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Smaller (%1)</source>
        <translation>缩小（%1）</translation>
    </message>
    <message>
        <source>Larger (%1)</source>
        <translation>放大（%1）</translation>
    </message>
    <message>
        <source>Fit the width (%1)</source>
        <translation>适合宽度（%1）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>No evidence is selected.</source>
        <translation>未选择证据。</translation>
    </message>
    <message>
        <source>A file of the kind “%1” cannot be shown here. Save it and open it with its own program.</source>
        <translation>此处无法显示“%1”类型的文件。请保存后用相应程序打开。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Save it and open it with its own program.</source>
        <translation>图片过大，无法显示。请保存后用相应程序打开。</translation>
    </message>
    <message>
        <source>This picture is damaged or not complete and cannot be shown. Ask for the file again.</source>
        <translation>图片已损坏或不完整，无法显示。请重新索取该文件。</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked with a password and cannot be shown. Ask for the file again.</source>
        <translation>该 PDF 已损坏或设有密码，无法显示。请重新索取该文件。</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::FilterEdit</name>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::GradeBadge</name>
    <message>
        <source>Grade %1</source>
        <translation>等级 %1</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::GradeBarsChart</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>%1: nobody.</source>
        <translation>%1：无。</translation>
    </message>
    <message>
        <source>%1: %2, %3 in all.</source>
        <extracomment>%1 a district, a kind of party or a quarter; %2 the parties by grade; %3 how many in all.</extracomment>
        <translation>%1：%2，共 %3。</translation>
    </message>
    <message>
        <source>Average score %1.</source>
        <translation>平均分 %1。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Average score: %1 %2, %3 %4.</source>
        <translation>平均分：%1 %2，%3 %4。</translation>
    </message>
    <message>
        <source>Share of grade A: least %1 %2 %, most %3 %4 %.</source>
        <extracomment>%1 and %3 name districts or kinds of party.</extracomment>
        <translation>A 级占比：最低 %1 %2 %，最高 %3 %4 %。</translation>
    </message>
    <message>
        <source>avg %1</source>
        <translation>均分 %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Parties by grade</source>
        <translation>各等级主体数</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::JobBar</name>
    <message>
        <source>Cancel this job</source>
        <translation>取消此任务</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::ListFrame</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1的列</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or code</source>
        <translation>名称、拼音、首字母或代码</translation>
    </message>
    <message>
        <source>The filter hides every row of this list.</source>
        <translation>筛选条件排除了列表中的所有记录。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选条件 %1</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在计数……</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::ListLabels</name>
    <message>
        <source>on no list</source>
        <translation>未列入任何名单</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::ListView</name>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy the code %1</source>
        <translation>复制代码 %1</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::Scanner</name>
    <message>
        <source>The scanner gave no picture. Check that it is connected and switched on, then scan again.</source>
        <translation>扫描仪未返回图像。请检查扫描仪是否已连接并开机，然后重新扫描。</translation>
    </message>
    <message>
        <source>The scanner gave no picture (%1). Check that it is connected and switched on, then scan again.</source>
        <translation>扫描仪未返回图像（%1）。请检查扫描仪是否已连接并开机，然后重新扫描。</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::ScoreHistoryChart</name>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>行政处罚</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>Change of rules</source>
        <translation>规则变更</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>得分变化</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>From %1: not rated.</source>
        <translation>自 %1 起：未评级。</translation>
    </message>
    <message>
        <source>From %1: score %2, %3, grade %4.</source>
        <translation>自 %1 起：得分 %2，%3，等级 %4。</translation>
    </message>
    <message>
        <source>There is no history in this period.</source>
        <translation>该期间没有得分记录。</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>score %1, grade %2</source>
        <translation>得分 %1，等级 %2</translation>
    </message>
    <message>
        <source>%1 to %2. At the end: %3.</source>
        <translation>%1 至 %2。期末：%3。</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::StarRating</name>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>1 star of 5</source>
        <translation>1 星，满分 5 星</translation>
    </message>
    <message>
        <source>%1 stars of 5</source>
        <translation>%1 星，满分 5 星</translation>
    </message>
</context>
<context>
    <name>chengcai::widgets::WaterfallChart</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>How the score comes about</source>
        <translation>得分构成</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Running score</source>
        <translation>累计得分</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>模拟测算</translation>
    </message>
    <message>
        <source>Total %1 = sum of the lines.</source>
        <translation>合计 %1，等于各项明细之和。</translation>
    </message>
    <message>
        <source>%1: %2, running score %3.</source>
        <translation>%1：%2，累计得分 %3。</translation>
    </message>
    <message>
        <source>There is no score to explain.</source>
        <translation>没有可说明的得分。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>扣分</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Folder of the store.</source>
        <translation>数据库所在文件夹。</translation>
    </message>
    <message>
        <source>Account that acts; by default the only one.</source>
        <translation>办理人账户；默认为唯一账户。</translation>
    </message>
    <message>
        <source>File whose first line is the password; otherwise CHENGCAI_PASSWORD is used.</source>
        <translation>首行为密码的文件；未给出时使用 CHENGCAI_PASSWORD。</translation>
    </message>
    <message>
        <source>Write JSON, one line, also for errors.</source>
        <translation>以 JSON 单行输出，出错时也如此。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no option %1 here. Use --help to see which there are.</source>
        <translation>此处没有选项 %1。可用 --help 查看。</translation>
    </message>
    <message>
        <source>The option %1 takes no value. Leave it out.</source>
        <translation>选项 %1 不带值，请去掉。</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>选项 %1 后须有值。</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Use --help to see which there are.</source>
        <translation>没有命令“%1”。可用 --help 查看。</translation>
    </message>
    <message>
        <source>No verb was given. Use --help to see which there are.</source>
        <translation>未给出命令。可用 --help 查看。</translation>
    </message>
    <message>
        <source>Something is missing after “%1”. The usage is: %1 %2</source>
        <translation>“%1”之后缺少内容。用法：%1 %2</translation>
    </message>
    <message>
        <source>“%1” is too much. The usage is: %2 %3</source>
        <translation>“%1”多余。用法：%2 %3</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>各命令通用选项：</translation>
    </message>
    <message>
        <source>Chengcai: supervision of integrity in government procurement, without a screen.</source>
        <translation>诚采：政府采购诚信监管，命令行。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 input refused, 4 store problem, 5 not authorised, 6 not authentic, 7 a person must decide.</source>
        <translation>退出码：0 完成，2 用法错误，3 输入被拒，4 数据库问题，5 无权限，6 真实性不符，7 须由人决定。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty, and a demonstration store overwrites nothing. Name a new folder.</source>
        <translation>文件夹 %1 不为空，演示数据库不覆盖任何内容。请指定新的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not an id of 32 hexadecimal digits. Copy it from the list or the explanation.</source>
        <translation>“%1”不是 32 位十六进制编号。请从名录或说明中复制。</translation>
    </message>
    <message>
        <source>No store was named. Give its folder with --store.</source>
        <translation>未指定数据库。请用 --store 给出其文件夹。</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>密码文件 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>“%1” after --%2 is not a day that exists. Write it as 2026-06-30.</source>
        <translation>--%2 后的“%1”不是存在的日期。请写成 2026-06-30。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>缺少选项 %1。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of party. Use purchaser, agency, supplier or expert.</source>
        <translation>“%1”不是主体类型。请用 purchaser、agency、supplier 或 expert。</translation>
    </message>
    <message>
        <source>“%1” after --%2 is not a positive whole number.</source>
        <translation>--%2 后的“%1”不是正整数。</translation>
    </message>
    <message>
        <source>No party has the identifier or id %1. Check it, or use “list parties” to find it.</source>
        <translation>没有标识或编号为 %1 的主体。请核对，或用“list parties”查找。</translation>
    </message>
    <message>
        <source>Several parties have the identifier %1. Say which one with --kind.</source>
        <translation>有多个主体使用标识 %1。请用 --kind 指明类型。</translation>
    </message>
    <message>
        <source>The first account needs a password: set CHENGCAI_PASSWORD, name a --password-file, or say --no-password.</source>
        <translation>首个账户须有密码：请设置 CHENGCAI_PASSWORD、指定 --password-file，或写明 --no-password。</translation>
    </message>
    <message>
        <source>“%1” is not a role of a store. Use central or field.</source>
        <translation>“%1”不是数据库的用途。请用 central 或 field。</translation>
    </message>
    <message>
        <source>The journal is not as it was written: %1 Do not work on; restore the newest backup that verifies.</source>
        <translation>日志与写入时不符：%1请停止使用，恢复最近一次核验通过的备份。</translation>
    </message>
    <message>
        <source>The tables differ from what the journal says, first at %1. Run “rebuild” without --check to put them right.</source>
        <translation>数据表与日志不符，首处为 %1。请运行不带 --check 的“rebuild”予以纠正。</translation>
    </message>
    <message>
        <source>“%1” is not a role. Use inspector, supervisor, administrator or auditor.</source>
        <translation>“%1”不是角色。请用 inspector、supervisor、administrator 或 auditor。</translation>
    </message>
    <message>
        <source>Day of the evaluation.</source>
        <translation>评价基准日。</translation>
    </message>
    <message>
        <source>Count only what was known at the end of that day.</source>
        <translation>只计入该日终了时已知的内容。</translation>
    </message>
    <message>
        <source>purchaser, agency, supplier or expert.</source>
        <translation>purchaser、agency、supplier 或 expert。</translation>
    </message>
    <message>
        <source>Written reason.</source>
        <translation>书面理由。</translation>
    </message>
    <message>
        <source>Number of the decision.</source>
        <translation>决定文号。</translation>
    </message>
    <message>
        <source>Authority that decided.</source>
        <translation>认定机关。</translation>
    </message>
    <message>
        <source>Where this comes from.</source>
        <translation>来源。</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>起始日。</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>截止日。</translation>
    </message>
    <message>
        <source>First day that no longer counts.</source>
        <translation>不再计算的第一天。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写出的文件。</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>最多行数。</translation>
    </message>
    <message>
        <source>Keep the key unlocked in a file of mode 0600.</source>
        <translation>密钥不加锁，存于权限 0600 的文件。</translation>
    </message>
    <message>
        <source>Full name of the person.</source>
        <translation>人员姓名。</translation>
    </message>
    <message>
        <source>Rule book that rules until one is adopted (jiangsu-2019).</source>
        <translation>采用其他规则之前施行的评价规则（jiangsu-2019）。</translation>
    </message>
    <message>
        <source>central or field.</source>
        <translation>central 或 field。</translation>
    </message>
    <message>
        <source>Name of the office, as it stands on reports.</source>
        <translation>单位名称，用于报告。</translation>
    </message>
    <message>
        <source>Six-digit code of its region (410100).</source>
        <translation>所在行政区划六位代码（410100）。</translation>
    </message>
    <message>
        <source>So many parties instead of the small story.</source>
        <translation>主体数量，代替小型演示故事。</translation>
    </message>
    <message>
        <source>So many facts.</source>
        <translation>信用事实数量。</translation>
    </message>
    <message>
        <source>The same seed gives the same store.</source>
        <translation>相同种子生成相同数据库。</translation>
    </message>
    <message>
        <source>Check only; record nothing.</source>
        <translation>只检查，不登记。</translation>
    </message>
    <message>
        <source>Refuse the file if one row is refused.</source>
        <translation>有一行被退回即拒绝整个文件。</translation>
    </message>
    <message>
        <source>Error sheet to write (beside the file by default).</source>
        <translation>错误表文件（默认写在原文件旁）。</translation>
    </message>
    <message>
        <source>Write CSV (the default).</source>
        <translation>输出 CSV（默认）。</translation>
    </message>
    <message>
        <source>Conditions with blanks between them, all must hold: kind=supplier grade=C,D region=410105 score&lt;8000 stars&gt;=4 name~建设 list=black veto=1. Fields: kind, grade, region, status, list (red, black, focus, external, none), veto, score (in hundredths), stars, name, identifier. Operators: = != &lt; &lt;= &gt; &gt;= and ~ (contains).</source>
        <translation>条件以空格分隔，须同时满足：kind=supplier grade=C,D region=410105 score&lt;8000 stars&gt;=4 name~建设 list=black veto=1。字段：kind、grade、region、status、list（red、black、focus、external、none）、veto、score（百分之一分）、stars、name、identifier。运算符：= != &lt; &lt;= &gt; &gt;= 和 ~（包含）。</translation>
    </message>
    <message>
        <source>identifier, name, region, score, grade or stars; with a minus sign in front, descending.</source>
        <translation>identifier、name、region、score、grade 或 stars；前加减号为降序。</translation>
    </message>
    <message>
        <source>Go on after the row with that party id.</source>
        <translation>从该主体编号之后继续。</translation>
    </message>
    <message>
        <source>classification: by grade, region or kind.</source>
        <translation>classification：按 grade、region 或 kind。</translation>
    </message>
    <message>
        <source>classification: only these regions, with commas between.</source>
        <translation>classification：只含这些行政区划，以逗号分隔。</translation>
    </message>
    <message>
        <source>Compare only; replace nothing.</source>
        <translation>只比对，不替换。</translation>
    </message>
    <message>
        <source>inspector, supervisor, administrator, auditor; with commas between.</source>
        <translation>inspector、supervisor、administrator、auditor；以逗号分隔。</translation>
    </message>
    <message>
        <source>File whose first line is the new account&apos;s password.</source>
        <translation>首行为新账户密码的文件。</translation>
    </message>
    <message>
        <source>Unified social credit code or resident number.</source>
        <translation>统一社会信用代码或身份证号。</translation>
    </message>
    <message>
        <source>Name.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>English name.</source>
        <translation>英文名称。</translation>
    </message>
    <message>
        <source>Six-digit code of the region.</source>
        <translation>行政区划六位代码。</translation>
    </message>
    <message>
        <source>Address.</source>
        <translation>地址。</translation>
    </message>
    <message>
        <source>Why an identifier that fails its check is accepted.</source>
        <translation>未通过校验的标识的接受理由。</translation>
    </message>
    <message>
        <source>merge: duplicate, merger, split or identifier-change.</source>
        <translation>merge：duplicate、merger、split 或 identifier-change。</translation>
    </message>
    <message>
        <source>merge, unmerge: why.</source>
        <translation>merge、unmerge：理由。</translation>
    </message>
    <message>
        <source>reveal: number of the open case.</source>
        <translation>reveal：在办案件的案号。</translation>
    </message>
    <message>
        <source>Identifier or id of the party.</source>
        <translation>主体的标识或编号。</translation>
    </message>
    <message>
        <source>Indicator, such as GY-N01.</source>
        <translation>指标，如 GY-N01。</translation>
    </message>
    <message>
        <source>First day that counts.</source>
        <translation>生效日期。</translation>
    </message>
    <message>
        <source>Day of the decision.</source>
        <translation>决定日期。</translation>
    </message>
    <message>
        <source>Fine in fen.</source>
        <translation>罚款（分）。</translation>
    </message>
    <message>
        <source>Contract amount in fen.</source>
        <translation>合同金额（分）。</translation>
    </message>
    <message>
        <source>First day of the ban.</source>
        <translation>禁止期首日。</translation>
    </message>
    <message>
        <source>First day after the ban.</source>
        <translation>禁止期满次日。</translation>
    </message>
    <message>
        <source>First day it is no longer public.</source>
        <translation>公示结束之日。</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>事实内容。</translation>
    </message>
    <message>
        <source>red, black, focus or external.</source>
        <translation>red、black、focus 或 external。</translation>
    </message>
    <message>
        <source>Legal basis.</source>
        <translation>法律依据。</translation>
    </message>
    <message>
        <source>Go on before that entry.</source>
        <translation>从该条目之前继续。</translation>
    </message>
    <message>
        <source>Only what concerns this party.</source>
        <translation>只显示与该主体有关的内容。</translation>
    </message>
    <message>
        <source>Make a new store with its first account.</source>
        <translation>新建数据库及首个账户。</translation>
    </message>
    <message>
        <source>Make a demonstration store of invented parties.</source>
        <translation>生成虚构主体的演示数据库。</translation>
    </message>
    <message>
        <source>Check credit codes and resident numbers; needs no store.</source>
        <translation>校验信用代码和身份证号，无须数据库。</translation>
    </message>
    <message>
        <source>Import a CSV or XLSX file; good rows go in as one batch.</source>
        <translation>导入 CSV 或 XLSX 文件，合格行作为一个批次。</translation>
    </message>
    <message>
        <source>Score, stars and grade of every party.</source>
        <translation>所有主体的得分、星级和等级。</translation>
    </message>
    <message>
        <source>The lines that sum to a party&apos;s score.</source>
        <translation>构成某主体得分的各行。</translation>
    </message>
    <message>
        <source>A party&apos;s score at every day on which it changed.</source>
        <translation>某主体得分变化的每一日。</translation>
    </message>
    <message>
        <source>The register: filtered, sorted, page by page.</source>
        <translation>名录：可筛选、排序、分页。</translation>
    </message>
    <message>
        <source>Write a report as PDF, XLSX or CSV.</source>
        <translation>以 PDF、XLSX 或 CSV 写出报告。</translation>
    </message>
    <message>
        <source>Check every entry of the journal: hash, chain, signature.</source>
        <translation>核对日志的每个条目：哈希、链条、签名。</translation>
    </message>
    <message>
        <source>Fold the journal anew and compare.</source>
        <translation>按日志重建并比对。</translation>
    </message>
    <message>
        <source>Make, check or restore a backup.</source>
        <translation>制作、核验或恢复备份。</translation>
    </message>
    <message>
        <source>The accounts of the store.</source>
        <translation>本数据库的账户。</translation>
    </message>
    <message>
        <source>Rule books: drafts, adopted versions, presets.</source>
        <translation>评价规则：草案、已采用版本、预设。</translation>
    </message>
    <message>
        <source>Record, show and join parties.</source>
        <translation>登记、查看和合并主体。</translation>
    </message>
    <message>
        <source>Record, withdraw and confirm credit facts.</source>
        <translation>登记、撤销和复核信用事实。</translation>
    </message>
    <message>
        <source>The audit trail, newest first.</source>
        <translation>审计轨迹，最新在前。</translation>
    </message>
    <message>
        <source>“%1 %2” has too much or too little after it. Use --help to see what it needs.</source>
        <translation>“%1 %2”之后的内容过多或过少。可用 --help 查看用法。</translation>
    </message>
    <message>
        <source>“%1” is not an action of %2. There are: %3.</source>
        <translation>“%1”不是 %2 的操作。可用的有：%3。</translation>
    </message>
    <message>
        <source>No fact has the id %1. “explain” names the facts of a party.</source>
        <translation>没有编号为 %1 的信用事实。可用“explain”查看主体的信用事实。</translation>
    </message>
    <message>
        <source>“%1” says nothing about an objection. Use on or off.</source>
        <translation>“%1”未说明异议状态。请用 on 或 off。</translation>
    </message>
    <message>
        <source>“%1” is not a list. Use red, black, focus or external after --list.</source>
        <translation>“%1”不是名单。请在 --list 后用 red、black、focus 或 external。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Use “import parties FILE” or “import facts FILE”.</source>
        <translation>不能导入“%1”。请用“import parties 文件”或“import facts 文件”。</translation>
    </message>
    <message>
        <source>No row of this list has the id %1. Begin with the first page again.</source>
        <translation>名录中没有编号为 %1 的行。请从第一页重新开始。</translation>
    </message>
    <message>
        <source>“%1” cannot be listed. Use “list parties”.</source>
        <translation>不能列出“%1”。请用“list parties”。</translation>
    </message>
    <message>
        <source>There is no order by “%1”. Use identifier, name, region, score, stars or grade.</source>
        <translation>不能按“%1”排序。请用 identifier、name、region、score、stars 或 grade。</translation>
    </message>
    <message>
        <source>“%1” is not a reason after --why. Use duplicate, merger, split or identifier-change.</source>
        <translation>--why 后的“%1”不是原因。请用 duplicate、merger、split 或 identifier-change。</translation>
    </message>
    <message>
        <source>“%1” is no order of the report. Use grade, region or kind after --order.</source>
        <translation>“%1”不是报告的排序。请在 --order 后用 grade、region 或 kind。</translation>
    </message>
    <message>
        <source>The report “%1” is about one party: put its identifier or id after it.</source>
        <translation>报告“%1”针对单个主体：请在其后写明标识或编号。</translation>
    </message>
    <message>
        <source>There is no rule book “%1”. Use “rules list” to see which there are.</source>
        <translation>没有评价规则“%1”。可用“rules list”查看。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>文件 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and the rights.</source>
        <translation>无法读取 %1：%2。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>There is no form “%1” in use. “form list” names the forms.</source>
        <translation>没有在用的检查表“%1”。用 “form list” 查看各检查表。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请另选位置。</translation>
    </message>
    <message>
        <source>There is no inspection %1. “inspection list” names them.</source>
        <translation>没有检查 %1。用 “inspection list” 查看各项检查。</translation>
    </message>
    <message>
        <source>%1 is not the JSON of a filled form. The manual page shows one.</source>
        <translation>%1 不是已填检查表的 JSON 文件，格式见手册页。</translation>
    </message>
    <message>
        <source>Version of the form; without it, the newest in use.</source>
        <translation>检查表版本；省略时取在用的最新版本。</translation>
    </message>
    <message>
        <source>review: numbers of the findings not accepted, for the --reason.</source>
        <translation>review：不予采纳的问题序号，理由见 --reason。</translation>
    </message>
    <message>
        <source>review: remark of the reviewer.</source>
        <translation>review：复核人意见。</translation>
    </message>
    <message>
        <source>hear: day of the statement.</source>
        <translation>hear：陈述申辩日期。</translation>
    </message>
    <message>
        <source>hear: what the party said, or how it was asked.</source>
        <translation>hear：主体的陈述申辩，或告知方式。</translation>
    </message>
    <message>
        <source>hear: the party was asked and made no statement.</source>
        <translation>hear：已告知，主体未作陈述申辩。</translation>
    </message>
    <message>
        <source>Evaluation forms: versions that never change.</source>
        <translation>检查表：各版本发布后不得更改。</translation>
    </message>
    <message>
        <source>Inspections from the filled form to the facts they become.</source>
        <translation>监督检查：从填表到形成信用事实。</translation>
    </message>
    <message>
        <source>The error sheet “%1” must end in .csv or .xlsx. Give it another name.</source>
        <translation>错误表“%1”的文件名须以 .csv 或 .xlsx 结尾。请另取名称。</translation>
    </message>
    <message>
        <source>The error sheet would overwrite the file itself. Give it another name.</source>
        <translation>错误表会覆盖导入文件本身。请另取名称。</translation>
    </message>
    <message>
        <source>The first line of the password file %1 is longer than a password may be. Name the right file.</source>
        <translation>密码文件 %1 的首行过长，不可能是密码。请指定正确的文件。</translation>
    </message>
    <message>
        <source>The answer could not be written to the output, though the command itself was carried out. Make room and ask again.</source>
        <translation>命令已执行，但结果无法写出。请腾出空间后再次查询。</translation>
    </message>
    <message>
        <source>The file %1 is larger than a rule book may be. Name the right file.</source>
        <translation>文件 %1 过大，不可能是评价规则。请指定正确的文件。</translation>
    </message>
    <message>
        <source>No case has the number %1. “case list” names them.</source>
        <translation>没有案号为 %1 的案件，可用“case list”查看。</translation>
    </message>
    <message>
        <source>“%1” is no class of conduct. Use non_standard, opaque, unfair or non_compliant after --conduct.</source>
        <translation>“%1”不是行为类别，--conduct 后请用 non_standard、opaque、unfair 或 non_compliant。</translation>
    </message>
    <message>
        <source>“%1” is no origin of a case. Use finding, inspection, complaint, hint or own-motion after --from.</source>
        <translation>“%1”不是案件来源，--from 后请用 finding、inspection、complaint、hint 或 own-motion。</translation>
    </message>
    <message>
        <source>No inspection has the number %1.</source>
        <translation>没有编号为 %1 的检查。</translation>
    </message>
    <message>
        <source>“%1” is no step. Use file, investigate, notice, statement, request-hearing, hold-hearing, legal-review, serve or publish; “case decide” and “case close” do the rest.</source>
        <translation>“%1”不是步骤，请用 file、investigate、notice、statement、request-hearing、hold-hearing、legal-review、serve 或 publish；决定和结案用“case decide”“case close”。</translation>
    </message>
    <message>
        <source>“%1” is no result. Use penalty or exposure; a case that is dropped is closed with “case close”.</source>
        <translation>“%1”不是处理结果，请用 penalty 或 exposure；不予处罚的用“case close”结案。</translation>
    </message>
    <message>
        <source>“%1” is no letter of a case. Use notice or exposure.</source>
        <translation>“%1”不是案件文书，请用 notice 或 exposure。</translation>
    </message>
    <message>
        <source>“%1” selects nothing. Use all, open or closed after --show.</source>
        <translation>“%1”不是范围，--show 后请用 all、open 或 closed。</translation>
    </message>
    <message>
        <source>“%1” is no state of a case. Use opened, filed, investigated, noticed, stated, reviewed, decided, served, published or closed.</source>
        <translation>“%1”不是案件状态，请用 opened、filed、investigated、noticed、stated、reviewed、decided、served、published 或 closed。</translation>
    </message>
    <message>
        <source>No notice of rectification has the number %1. “rectify list” names them.</source>
        <translation>没有编号为 %1 的整改通知，可用“rectify list”查看。</translation>
    </message>
    <message>
        <source>“%1” is no number of an item. Use 1 for the first.</source>
        <translation>“%1”不是事项序号，第一项为 1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read as a JSON list of demands, so nothing was issued.</source>
        <translation>文件 %1 不是整改事项的 JSON 列表，未下达通知。</translation>
    </message>
    <message>
        <source>“%1” is no verdict. Use accept or refuse.</source>
        <translation>“%1”不是核查结论，请用 accept 或 refuse。</translation>
    </message>
    <message>
        <source>“%1” selects nothing. Use all, open, overdue, waiting or closed after --show.</source>
        <translation>“%1”不是范围，--show 后请用 all、open、overdue、waiting 或 closed。</translation>
    </message>
    <message>
        <source>Day on which it happened; today by default.</source>
        <translation>发生日期，默认为今天。</translation>
    </message>
    <message>
        <source>Evidence files, with commas between.</source>
        <translation>证据文件，用逗号分隔。</translation>
    </message>
    <message>
        <source>notice, verify refuse: due date (15 working days by default).</source>
        <translation>notice、verify refuse：整改期限（默认 15 个工作日）。</translation>
    </message>
    <message>
        <source>notice: only these findings, with commas between.</source>
        <translation>notice：只针对这些问题，用逗号分隔。</translation>
    </message>
    <message>
        <source>notice: what has to be done about each of them.</source>
        <translation>notice：对各问题的整改要求。</translation>
    </message>
    <message>
        <source>notice: JSON list of {finding, demand, due_on} instead.</source>
        <translation>notice：改用 {finding, demand, due_on} 的 JSON 列表。</translation>
    </message>
    <message>
        <source>notice: further text of the letter; reply: what the party replied.</source>
        <translation>notice：通知书的其他内容；reply：回复内容。</translation>
    </message>
    <message>
        <source>list: all, open, overdue, waiting or closed.</source>
        <translation>list：all、open、overdue、waiting 或 closed。</translation>
    </message>
    <message>
        <source>open: finding, inspection, complaint, hint or own-motion.</source>
        <translation>open：finding、inspection、complaint、hint 或 own-motion。</translation>
    </message>
    <message>
        <source>open: number of the inspection.</source>
        <translation>open：检查编号。</translation>
    </message>
    <message>
        <source>open: number of the finding.</source>
        <translation>open：问题序号。</translation>
    </message>
    <message>
        <source>open: number of the complaint or hint.</source>
        <translation>open：投诉编号或预警编号。</translation>
    </message>
    <message>
        <source>open: article, such as L77-1-1; “case causes” lists them.</source>
        <translation>open：案由代码，如 L77-1-1；“case causes”可列出。</translation>
    </message>
    <message>
        <source>non_standard, opaque, unfair or non_compliant.</source>
        <translation>non_standard、opaque、unfair 或 non_compliant。</translation>
    </message>
    <message>
        <source>open: last day of the conduct.</source>
        <translation>open：行为终了日。</translation>
    </message>
    <message>
        <source>open: day the office learned of it.</source>
        <translation>open：发现日。</translation>
    </message>
    <message>
        <source>What happened or was decided; list: only cases with this text.</source>
        <translation>案情或决定内容；list：只列含此文字的案件。</translation>
    </message>
    <message>
        <source>step notice: facts.</source>
        <translation>step notice：违法事实。</translation>
    </message>
    <message>
        <source>step notice: reasons and legal basis.</source>
        <translation>step notice：理由和依据。</translation>
    </message>
    <message>
        <source>step notice: rights of the party (the usual sentence by default).</source>
        <translation>step notice：当事人权利（默认为通用表述）。</translation>
    </message>
    <message>
        <source>step statement: the party was asked and said nothing.</source>
        <translation>step statement：当事人未作陈述申辩。</translation>
    </message>
    <message>
        <source>step statement: the party does not want a hearing.</source>
        <translation>step statement：当事人放弃听证。</translation>
    </message>
    <message>
        <source>decide: indicator of the penalty (that of the cause by default).</source>
        <translation>decide：处罚对应的指标（默认取案由的指标）。</translation>
    </message>
    <message>
        <source>decide: fact of the party that becomes the penalty instead of a new one.</source>
        <translation>decide：不新增事实，而补充该主体的这一事实。</translation>
    </message>
    <message>
        <source>decide: responsible person held to account.</source>
        <translation>decide：被追责人员。</translation>
    </message>
    <message>
        <source>decide: what was decided about that person.</source>
        <translation>decide：对该人员的处理。</translation>
    </message>
    <message>
        <source>list: all, open or closed.</source>
        <translation>list：all、open 或 closed。</translation>
    </message>
    <message>
        <source>list: opened, filed, investigated, noticed, stated, reviewed, decided, served, published or closed.</source>
        <translation>list：opened、filed、investigated、noticed、stated、reviewed、decided、served、published 或 closed。</translation>
    </message>
    <message>
        <source>list: only cases with a statutory clock that is over.</source>
        <translation>list：只列法定期限已超期的案件。</translation>
    </message>
    <message>
        <source>count: first day of opening.</source>
        <translation>count：建案日起。</translation>
    </message>
    <message>
        <source>count: last day of opening.</source>
        <translation>count：建案日止。</translation>
    </message>
    <message>
        <source>Notices of rectification, their replies and verification.</source>
        <translation>整改通知及其回复、核查。</translation>
    </message>
    <message>
        <source>Investigation cases with their steps, clocks and results.</source>
        <translation>案件及其步骤、期限和处理结果。</translation>
    </message>
    <message>
        <source>“%1” is no share of a grade. Write such as A=5,B=10.</source>
        <translation>“%1”不是等级比例，写法如 A=5,B=10。</translation>
    </message>
    <message>
        <source>No account “%1” may inspect. “account list” names the accounts.</source>
        <translation>账户“%1”不存在或无检查权限，可用“account list”查看账户。</translation>
    </message>
    <message>
        <source>There is no plan %1 in force. “plan list” names the plans.</source>
        <translation>没有执行中的计划 %1，可用“plan list”查看计划。</translation>
    </message>
    <message>
        <source>A draw is over one kind of party. Say which one with --kind, or name a plan.</source>
        <translation>一次抽取只针对一类主体，请用 --kind 指明，或指定计划。</translation>
    </message>
    <message>
        <source>A draw needs either --lottery (what was drawn or agreed in public) or --seed (the whole seed).</source>
        <translation>抽取须给出 --lottery（公开摇号或约定的内容）或 --seed（完整种子）之一。</translation>
    </message>
    <message>
        <source>The draw does not come out as it was recorded. Look at the differences and ask who recorded it.</source>
        <translation>重新抽取与记录不符，请查看差异并询问记录人。</translation>
    </message>
    <message>
        <source>A plan is for one kind of party. Say which one with --kind.</source>
        <translation>一个计划只针对一类主体，请用 --kind 指明。</translation>
    </message>
    <message>
        <source>There is no plan %1. “plan list” names the plans.</source>
        <translation>没有计划 %1，可用“plan list”查看计划。</translation>
    </message>
    <message>
        <source>There is no account “%1”. “account list” names the accounts.</source>
        <translation>没有账户“%1”，可用“account list”查看账户。</translation>
    </message>
    <message>
        <source>“%1” is no state of a task. Use open, done or cancelled.</source>
        <translation>“%1”不是任务状态，可用 open、done、cancelled。</translation>
    </message>
    <message>
        <source>A task is assigned by hand or for a complaint. Use manual or complaint after --source.</source>
        <translation>任务由人工派发或因投诉派发，--source 后可用 manual 或 complaint。</translation>
    </message>
    <message>
        <source>“%1” is no time of leave. Write such as 2026-07-01..2026-07-14.</source>
        <translation>“%1”不是休假时段，写法如 2026-07-01..2026-07-14。</translation>
    </message>
    <message>
        <source>Day until which it is to be done.</source>
        <translation>办理期限。</translation>
    </message>
    <message>
        <source>Account names, with commas between; the first one answers for the task.</source>
        <translation>账户名，以逗号分隔；第一个为主办。</translation>
    </message>
    <message>
        <source>Code of an evaluation form; without it, any form for that kind of party.</source>
        <translation>检查表单代码；不写则为该类主体的任一表单。</translation>
    </message>
    <message>
        <source>What the inspector should know.</source>
        <translation>给检查人员的说明。</translation>
    </message>
    <message>
        <source>This year (the default) or the next one.</source>
        <translation>本年度（缺省）或下一年度。</translation>
    </message>
    <message>
        <source>Frequencies by grade instead of those the program ships.</source>
        <translation>分级检查频次文件，替代程序自带的频次。</translation>
    </message>
    <message>
        <source>assign: show the proposal; record nothing.</source>
        <translation>assign：只显示方案，不记录。</translation>
    </message>
    <message>
        <source>Only these districts, with commas between.</source>
        <translation>只限这些区县，以逗号分隔。</translation>
    </message>
    <message>
        <source>Per cent by grade, such as A=5,B=10,C=20,U=10; rounded up. Grades not named are not drawn from.</source>
        <translation>各等级百分比，如 A=5,B=10,C=20,U=10，尾数进一；未列等级不抽。</translation>
    </message>
    <message>
        <source>Numbers by grade, such as A=2,C=5, instead of shares.</source>
        <translation>各等级个数，如 A=2,C=5，替代比例。</translation>
    </message>
    <message>
        <source>Draw what this plan asks for up to the present quarter.</source>
        <translation>按该计划截至本季度应抽的数量抽取。</translation>
    </message>
    <message>
        <source>Inspectors for each party (2).</source>
        <translation>每个主体的检查人员数（2）。</translation>
    </message>
    <message>
        <source>Numbers of a public lottery or an agreed time; the head of the journal is added to make the seed.</source>
        <translation>公开摇号的号码或约定的时间；与日志链首合成种子。</translation>
    </message>
    <message>
        <source>The whole seed, instead of --lottery.</source>
        <translation>完整种子，替代 --lottery。</translation>
    </message>
    <message>
        <source>make: show the pots and quotas; draw nothing.</source>
        <translation>make：只显示待抽数与名额，不抽取。</translation>
    </message>
    <message>
        <source>Identifiers or ids of parties, with commas between.</source>
        <translation>主体的标识代码或编号，以逗号分隔。</translation>
    </message>
    <message>
        <source>list, export: only tasks of this account.</source>
        <translation>list、export：只限此账户的任务。</translation>
    </message>
    <message>
        <source>list: open, done or cancelled.</source>
        <translation>list：open、done 或 cancelled。</translation>
    </message>
    <message>
        <source>list: only open tasks whose last working day is past.</source>
        <translation>list：只列已过期限的未办结任务。</translation>
    </message>
    <message>
        <source>assign: manual (the default) or complaint.</source>
        <translation>assign：manual（缺省）或 complaint。</translation>
    </message>
    <message>
        <source>declare: first and last day of leave.</source>
        <translation>declare：休假的首日和末日。</translation>
    </message>
    <message>
        <source>declare: related to this district.</source>
        <translation>declare：与该区县有关联。</translation>
    </message>
    <message>
        <source>declare: forget what was declared before.</source>
        <translation>declare：清除以前的申报。</translation>
    </message>
    <message>
        <source>assign: check only; record nothing.</source>
        <translation>assign：只检查，不记录。</translation>
    </message>
    <message>
        <source>Yearly plans: who must be inspected when.</source>
        <translation>年度计划：查谁、何时查。</translation>
    </message>
    <message>
        <source>Double random selection from a recorded seed.</source>
        <translation>按记录的种子进行双随机抽取。</translation>
    </message>
    <message>
        <source>Inspection tasks: assign, change, hand over, carry as a file.</source>
        <translation>检查任务：派发、变更、移交、以文件传递。</translation>
    </message>
    <message>
        <source>verify: the items entered again, with commas between.</source>
        <translation>verify：复录的项目，以逗号分隔。</translation>
    </message>
    <message>
        <source>Say on stderr how far long work is, also when that is no terminal.</source>
        <translation>在标准错误输出中显示耗时操作的进度（非终端时亦然）。</translation>
    </message>
    <message>
        <source>The store is open elsewhere or may not be written, so the backup is whole but not in the store&apos;s list of backups: no older one was removed.</source>
        <translation>数据库正被其他程序打开或不可写入，因此备份本身完整，但未列入数据库的备份清单，也未清理较早的备份。</translation>
    </message>
    <message>
        <source>The file was read back and is whole. Eject the medium, then remove it.</source>
        <translation>文件已回读核验、完整无误。请先弹出介质再拔下。</translation>
    </message>
    <message>
        <source>This file was imported before, on %1; nothing was changed.</source>
        <translation>该文件已于 %1 导入过，未作任何更改。</translation>
    </message>
    <message>
        <source>The file was imported, but a chain stands twice or values that bear on a score were changed by two people. Decide on them in the exchange centre.</source>
        <translation>文件已导入，但存在分叉，或有影响得分的取值被两人分别更改。请在交换中心处理。</translation>
    </message>
    <message>
        <source>The file was imported, but some entries were not written by somebody who may; they are kept and not applied. Look at them in the exchange centre.</source>
        <translation>文件已导入，但部分记录的作者无权记录，已保留而未生效。请在交换中心查看。</translation>
    </message>
    <message>
        <source>Fingerprint of the request: %1. Compare it with what the computer shows; if it is another one, revoke the computer at once.</source>
        <translation>申请指纹：%1。请与对方电脑显示的核对；如不一致，请立即吊销该电脑。</translation>
    </message>
    <message>
        <source>There is no copy of the office&apos;s key that was read back. Write one with “enrol key -o FILE” to a medium that is kept unplugged.</source>
        <translation>单位密钥尚无经回读核验的副本。请用“enrol key -o 文件”写到平时不插机的介质上。</translation>
    </message>
    <message>
        <source>Fingerprint of the office: %1. Compare it with what the office shows; if it is another one, do not work in this store.</source>
        <translation>单位指纹：%1。请与单位出示的核对；如不一致，请勿在本库中工作。</translation>
    </message>
    <message>
        <source>The office knows no computer “%1”. Use “device list” to see which there are.</source>
        <translation>本单位没有电脑“%1”。请用 device list 查看。</translation>
    </message>
    <message>
        <source>“%1” does not name an entry. Give its 64 hexadecimal digits, as “conflict list” shows them.</source>
        <translation>“%1”不是记录的标识。请给出 conflict list 所列的 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>There is no such conflict. Use “conflict list” to see which there are.</source>
        <translation>没有这样的冲突。请用 conflict list 查看。</translation>
    </message>
    <message>
        <source>inspector, supervisor, auditor; with commas between.</source>
        <translation>inspector、supervisor、auditor，以逗号分隔。</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase of the office&apos;s key; otherwise CHENGCAI_OFFICE_PASSPHRASE is used.</source>
        <translation>首行为单位密钥口令的文件；否则使用 CHENGCAI_OFFICE_PASSPHRASE。</translation>
    </message>
    <message>
        <source>import: say what would happen; keep nothing.</source>
        <translation>import：只说明会发生什么，不作任何更改。</translation>
    </message>
    <message>
        <source>What the computer is called, such as ZZ-03.</source>
        <translation>电脑编号，例如 ZZ-03。</translation>
    </message>
    <message>
        <source>Whose computer it is.</source>
        <translation>电脑所属单位。</translation>
    </message>
    <message>
        <source>approve, accept: what the other side showed; another one is refused.</source>
        <translation>approve、accept：对方出示的指纹；不一致则拒绝。</translation>
    </message>
    <message>
        <source>Exchange files with the office or its laptops.</source>
        <translation>与单位或其外勤电脑交换文件。</translation>
    </message>
    <message>
        <source>Join an office: ask, approve, accept; copy the office&apos;s key.</source>
        <translation>加入单位：申请、批准、接受；备份单位密钥。</translation>
    </message>
    <message>
        <source>The computers of the office.</source>
        <translation>本单位的电脑。</translation>
    </message>
    <message>
        <source>What the office publishes to its laptops, signed by two persons.</source>
        <translation>单位向外勤电脑发布、由两人签名的内容。</translation>
    </message>
    <message>
        <source>request: a further person at a computer that has joined.</source>
        <translation>request：已加入单位的电脑上的另一名人员。</translation>
    </message>
    <message>
        <source>backup verify, restore: the office&apos;s root key or a copy of it, instead of an administrator.</source>
        <translation>backup verify、restore：以本机关根密钥或其副本代替管理员。</translation>
    </message>
    <message>
        <source>Values that two people changed, what has to be compared, and entries that were not applied.</source>
        <translation>两人同时修改的值、待比对的记录，以及未予适用的条目。</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation>无法读取列表 %1：%2。</translation>
    </message>
    <message>
        <source>The list %1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>列表 %1 不是 UTF-8 文本，请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>What it is asked for; stands on the report.</source>
        <translation>核查所为的采购项目，写入报告。</translation>
    </message>
    <message>
        <source>Who of a list of names or codes may take part on a day, and with which papers.</source>
        <translation>名称或代码列表中的主体在某日能否参加采购、须提交哪些材料。</translation>
    </message>
    <message>
        <source>No procedure has the number %1. “listing procedures” names them.</source>
        <translation>没有编号为 %1 的名单事项，可用“listing procedures”查看。</translation>
    </message>
    <message>
        <source>“%1” is no step. Use notice, statement, request-hearing, hold-hearing, publish, end, exit-notice, archive or drop; “listing decide” does the rest.</source>
        <translation>“%1”不是步骤。请用 notice、statement、request-hearing、hold-hearing、publish、end、exit-notice、archive 或 drop；其余用“listing decide”。</translation>
    </message>
    <message>
        <source>“%1” is no document of a procedure. Use notice, entry or exit.</source>
        <translation>“%1”不是名单文书。请用 notice、entry 或 exit。</translation>
    </message>
    <message>
        <source>propose: why; step: what happened; decide: what was decided; publish: the facts.</source>
        <translation>propose：理由；step：经过；decide：认定内容；publish：事实。</translation>
    </message>
    <message>
        <source>publish: the list the entry is taken over from.</source>
        <translation>publish：承接自何名单。</translation>
    </message>
    <message>
        <source>Day of the step; remove: first day off the list; list, candidates, procedures, export: the day to look at. Today without it.</source>
        <translation>步骤的日期；remove：移出日期；list、candidates、procedures、export：查看的日期，默认今天。</translation>
    </message>
    <message>
        <source>propose, decide: the facts it rests on, with commas between.</source>
        <translation>propose、decide：所依据的事实，以逗号分隔。</translation>
    </message>
    <message>
        <source>step notice: facts (why it was proposed, by default).</source>
        <translation>step notice：事实（默认为拟列入理由）。</translation>
    </message>
    <message>
        <source>step notice: what follows from the entry.</source>
        <translation>step notice：列入的后果。</translation>
    </message>
    <message>
        <source>step notice of the red list, publish, exit-notice: where it was made public.</source>
        <translation>红名单 step notice、publish、exit-notice：公布渠道。</translation>
    </message>
    <message>
        <source>step statement: nothing was said in time.</source>
        <translation>step statement：期内未陈述。</translation>
    </message>
    <message>
        <source>step end of a wrong listing: how and when the apology was made.</source>
        <translation>step end（认定错误）：致歉的方式和时间。</translation>
    </message>
    <message>
        <source>decide: term of the entry; that of the rules without it.</source>
        <translation>decide：公布期限；默认按规则。</translation>
    </message>
    <message>
        <source>decide: responsible person who is marked.</source>
        <translation>decide：同步标记的责任人。</translation>
    </message>
    <message>
        <source>Red and black lists: whom the rules propose, procedures from notice to exit, entries, and entries taken over from others.</source>
        <translation>红黑名单：规则提出的对象、从告知到退出的程序、条目，以及承接的条目。</translation>
    </message>
    <message>
        <source>No commitment has the number %1. “commitment list” names them.</source>
        <translation>没有编号为 %1 的承诺，可用“commitment list”查看。</translation>
    </message>
    <message>
        <source>“%1” is no result of a check. Use kept, false or unfulfilled.</source>
        <translation>“%1”不是抽查结果。请用 kept、false 或 unfulfilled。</translation>
    </message>
    <message>
        <source>No objection or repair has the number %1. “petition list” names them.</source>
        <translation>没有编号为 %1 的异议或修复申请，可用“petition list”查看。</translation>
    </message>
    <message>
        <source>“%1” is neither objection nor repair.</source>
        <translation>“%1”既不是 objection 也不是 repair。</translation>
    </message>
    <message>
        <source>“%1” is no step. Use ask, verify, answer or withdraw; “petition decide” does the rest.</source>
        <translation>“%1”不是步骤。请用 ask、verify、answer 或 withdraw；其余用“petition decide”。</translation>
    </message>
    <message>
        <source>“%1” is no condition with its proof. Write CODE=PROOF;CODE=PROOF after --met.</source>
        <translation>“%1”不是带证明的条件。请在 --met 后写 代码=证明;代码=证明。</translation>
    </message>
    <message>
        <source>“%1” is no outcome. Use granted, corrected or dismissed.</source>
        <translation>“%1”不是处理结果。请用 granted、corrected 或 dismissed。</translation>
    </message>
    <message>
        <source>give: the project it is for.</source>
        <translation>give：承诺所针对的项目。</translation>
    </message>
    <message>
        <source>give: its number at the procurement platform.</source>
        <translation>give：项目在采购平台的编号。</translation>
    </message>
    <message>
        <source>Day of the commitment or the check; today without it.</source>
        <translation>承诺或抽查的日期；默认今天。</translation>
    </message>
    <message>
        <source>check: what was looked at and found.</source>
        <translation>check：查了什么、发现了什么。</translation>
    </message>
    <message>
        <source>Day of the receipt, the step or the decision; today without it.</source>
        <translation>收到、步骤或决定的日期；默认今天。</translation>
    </message>
    <message>
        <source>receive: the fact it is about.</source>
        <translation>receive：所针对的事实。</translation>
    </message>
    <message>
        <source>receive: the list procedure whose entry it is about.</source>
        <translation>receive：所针对条目的名单事项。</translation>
    </message>
    <message>
        <source>receive: who asks; the party without it.</source>
        <translation>receive：申请人；默认为主体本身。</translation>
    </message>
    <message>
        <source>receive: what is asked for and why; step: what happened; decide: the reasons.</source>
        <translation>receive：请求和理由；step：经过；decide：理由。</translation>
    </message>
    <message>
        <source>decide, preview of a repair: minor, general or serious.</source>
        <translation>修复的 decide、preview：minor、general 或 serious。</translation>
    </message>
    <message>
        <source>decide: conditions of a repair with their proof, CODE=PROOF;CODE=PROOF.</source>
        <translation>decide：修复条件及证明，代码=证明;代码=证明。</translation>
    </message>
    <message>
        <source>decide: how and when the apology for a wrong list entry was made.</source>
        <translation>decide：名单认定错误的致歉方式和时间。</translation>
    </message>
    <message>
        <source>corrected: indicator of the fact.</source>
        <translation>corrected：更正后的指标。</translation>
    </message>
    <message>
        <source>corrected: text of the fact.</source>
        <translation>corrected：更正后的事实描述。</translation>
    </message>
    <message>
        <source>Credit commitments of suppliers for projects, and their spot checks.</source>
        <translation>供应商为项目作出的信用承诺及其抽查。</translation>
    </message>
    <message>
        <source>Objections and applications for credit repair: receipt, verification, decision with its effect, answer.</source>
        <translation>异议与信用修复申请：收件、核实、决定及其效力、答复。</translation>
    </message>
    <message>
        <source>“%1” is no cause. Use wrong, ground-gone or serious-fact after --cause; credit is repaired by “petition”.</source>
        <translation>“%1”不是原因。请在 --cause 后写 wrong、ground-gone 或 serious-fact；信用修复用“petition”。</translation>
    </message>
    <message>
        <source>step end: wrong, ground-gone or serious-fact.</source>
        <translation>step end：wrong、ground-gone 或 serious-fact。</translation>
    </message>
    <message>
        <source>“%1” is no type of record. There are: %2.</source>
        <translation>“%1”不是业务记录类型。可用：%2。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Write FIELD=VALUE;FIELD=VALUE after --set; there are: %3.</source>
        <translation>“%1”不是“%2”的字段值。请在 --set 后写 字段=值;字段=值，可用字段：%3。</translation>
    </message>
    <message>
        <source>No record has the number or id %1. “record list TYPE” names them.</source>
        <translation>没有编号或者标识为 %1 的业务记录。可用“record list 类型”列出。</translation>
    </message>
    <message>
        <source>“%1” is no kind of party.</source>
        <translation>“%1”不是主体类型。</translation>
    </message>
    <message>
        <source>“%1” is no step of this record. There are: %2.</source>
        <translation>“%1”不是该记录的步骤。可用：%2。</translation>
    </message>
    <message>
        <source>Say with --kind whom to evaluate.</source>
        <translation>请用 --kind 指明评价哪类主体。</translation>
    </message>
    <message>
        <source>The journal gives another result than the evaluation says: %1.</source>
        <translation>按日志计算的结果与评价结果不一致：%1。</translation>
    </message>
    <message>
        <source>FIELD=VALUE;FIELD=VALUE, amounts in yuan.</source>
        <translation>字段=值;字段=值，金额单位为元。</translation>
    </message>
    <message>
        <source>Identifier or id of the party it is about, or that the step names.</source>
        <translation>所涉主体或者步骤所指主体的标识代码或者编号。</translation>
    </message>
    <message>
        <source>open: identifier or id of its counterpart: the purchaser of a contract, who rates.</source>
        <translation>open：相对方的标识代码或者编号，如合同的采购人、互评的评价方。</translation>
    </message>
    <message>
        <source>open: kind of the counterpart, where several are possible.</source>
        <translation>open：相对方类型（有多种可能时）。</translation>
    </message>
    <message>
        <source>open: the record it belongs to: the contract of a loan, the event of a participation.</source>
        <translation>open：所属记录，如融资所依据的合同、参训所属的活动。</translation>
    </message>
    <message>
        <source>open: the other record: the bank of a loan.</source>
        <translation>open：另一关联记录，如融资的银行。</translation>
    </message>
    <message>
        <source>Day on which it happened; today without it.</source>
        <translation>发生日期；不填为今日。</translation>
    </message>
    <message>
        <source>act: what happened, or why.</source>
        <translation>act：情况或者理由。</translation>
    </message>
    <message>
        <source>list: only those with this in a name, a number or a value.</source>
        <translation>list：只列名称、编号或者字段值中含有该文字的。</translation>
    </message>
    <message>
        <source>run: the published evaluation that this one corrects.</source>
        <translation>run：本次更正的已公布评价。</translation>
    </message>
    <message>
        <source>show: not only those to be looked at.</source>
        <translation>show：不限于需要复核的。</translation>
    </message>
    <message>
        <source>Contracts, banks, financing, measures, benefits, mutual reviews, courses and events: all records of one shape.</source>
        <translation>合同、银行、融资、措施、激励、互评、课程和活动等业务记录。</translation>
    </message>
    <message>
        <source>Periodic evaluations: run, look through, prove. Approval and publication are steps of the record.</source>
        <translation>定期评价：开展、复核、核验。批准和公布是业务记录的步骤。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Give --from and --to in that order.</source>
        <translation>统计期的结束日早于开始日。请按先后给出 --from 和 --to。</translation>
    </message>
    <message>
        <source>The overview is of today: leave --as-of and --known-at out.</source>
        <translation>监管总览只统计当日：请去掉 --as-of 和 --known-at。</translation>
    </message>
    <message>
        <source>First day of the period of cases and work; the quarter by default.</source>
        <translation>案件与工作量统计期的第一日；默认为本季度。</translation>
    </message>
    <message>
        <source>Last day of that period.</source>
        <translation>该统计期的最后一日。</translation>
    </message>
    <message>
        <source>Also grades and average scores at the end of eight quarters.</source>
        <translation>同时给出八个季度末的等级与平均分。</translation>
    </message>
    <message>
        <source>The state of supervision in numbers.</source>
        <translation>监管情况的统计数字。</translation>
    </message>
    <message>
        <source>A mapping is of one layout: say which with --layout.</source>
        <translation>列对应属于某一数据格式，请用 --layout 指明。</translation>
    </message>
    <message>
        <source>“%1” maps nothing. Write FIELD=HEADING;FIELD=HEADING after --map, with headings of the file.</source>
        <translation>“%1”不是列对应。请在 --map 后写 字段=表头;字段=表头，表头须在文件中。</translation>
    </message>
    <message>
        <source>Say with --kind whose duties are meant: purchaser, agency, supplier or expert.</source>
        <translation>请用 --kind 指明哪类主体的义务：purchaser、agency、supplier 或者 expert。</translation>
    </message>
    <message>
        <source>training: this year by default.</source>
        <translation>training：默认为本年度。</translation>
    </message>
    <message>
        <source>duties: only what has this in it.</source>
        <translation>duties：仅列出含此内容的条目。</translation>
    </message>
    <message>
        <source>import: layout of the file; found out by its headings without it.</source>
        <translation>import：文件的数据格式；不填则按表头识别。</translation>
    </message>
    <message>
        <source>import: the file is all that the source holds; what it no longer names has gone.</source>
        <translation>import：文件为完整名单，未列出的视为来源已移除。</translation>
    </message>
    <message>
        <source>import: FIELD=HEADING;FIELD=HEADING; remembered for files with these headings.</source>
        <translation>import：字段=表头;字段=表头，同样表头的文件以后沿用。</translation>
    </message>
    <message>
        <source>import: take identifiers whose check character fails.</source>
        <translation>import：接受校验位不符的标识代码。</translation>
    </message>
    <message>
        <source>import: say what would happen and change nothing.</source>
        <translation>import：只检查，不导入。</translation>
    </message>
    <message>
        <source>import: the rows that were refused, with their reasons.</source>
        <translation>import：未导入的行及原因。</translation>
    </message>
    <message>
        <source>export penalties: first day of the decisions.</source>
        <translation>export penalties：决定日期起。</translation>
    </message>
    <message>
        <source>export penalties: last day of the decisions.</source>
        <translation>export penalties：决定日期止。</translation>
    </message>
    <message>
        <source>export penalties: credit code of the office.</source>
        <translation>export penalties：处罚机关统一社会信用代码。</translation>
    </message>
    <message>
        <source>ask: the project.</source>
        <translation>ask：项目名称。</translation>
    </message>
    <message>
        <source>ask: its number at the procurement platform.</source>
        <translation>ask：项目在采购平台的编号。</translation>
    </message>
    <message>
        <source>ask: after-review or after-acceptance.</source>
        <translation>ask：after-review（评审后）或者 after-acceptance（验收后）。</translation>
    </message>
    <message>
        <source>ask: day of the node; today without it.</source>
        <translation>ask：节点日期；缺省为今天。</translation>
    </message>
    <message>
        <source>ask: identifier or id of the purchaser.</source>
        <translation>ask：采购人的标识代码或者内部编号。</translation>
    </message>
    <message>
        <source>ask: identifier or id of the agency.</source>
        <translation>ask：代理机构的标识代码或者内部编号。</translation>
    </message>
    <message>
        <source>ask: identifier or id of the supplier that won.</source>
        <translation>ask：中标供应商的标识代码或者内部编号。</translation>
    </message>
    <message>
        <source>ask: identifiers or ids of the experts, with commas between.</source>
        <translation>ask：评审专家的标识代码或者内部编号，用逗号分隔。</translation>
    </message>
    <message>
        <source>list: only reviews that were asked for and not given.</source>
        <translation>list：仅列已发起未评价的。</translation>
    </message>
    <message>
        <source>list: only those that are overdue or came late.</source>
        <translation>list：仅列逾期未评和逾期评价的。</translation>
    </message>
    <message>
        <source>overview: this year by default.</source>
        <translation>overview：默认为本年度。</translation>
    </message>
    <message>
        <source>attend: check only; record nothing.</source>
        <translation>attend：只核对，不登记。</translation>
    </message>
    <message>
        <source>attend: take parties that were found by their name alone, too.</source>
        <translation>attend：仅按名称匹配的主体也予登记。</translation>
    </message>
    <message>
        <source>Information of other authorities, and what the office hands to the credit platform.</source>
        <translation>外部信息的导入，以及向信用平台推送。</translation>
    </message>
    <message>
        <source>Mutual reviews: ask for all of a project at a node; what is missing or late.</source>
        <translation>互评：一次发起项目某节点的全部互评；列出未评和逾期的。</translation>
    </message>
    <message>
        <source>Publicity and training: the year against its targets; who took part, from a CSV or XLSX file.</source>
        <translation>宣传培训：年度目标完成情况；从 CSV 或者 XLSX 文件登记参训人员。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is larger than 20 MB.</source>
        <translation>文件 %1 无法读取，或者大于 20 MB。</translation>
    </message>
    <message>
        <source>The certificate is not confirmed: %1</source>
        <translation>证明核验不通过：%1</translation>
    </message>
    <message>
        <source>The certificate is genuine and no longer true: %1</source>
        <translation>证明真实，但已与现状不符：%1</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue of measures. There are: %2.</source>
        <translation>措施目录中没有“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>“%1” is none of the known values.</source>
        <translation>“%1”不是可用的值。</translation>
    </message>
    <message>
        <source>“%1” is no number of stars. Use 0 to 5 after --min-stars.</source>
        <translation>“%1”不是星级数。--min-stars 后请写 0 至 5。</translation>
    </message>
    <message>
        <source>There is no report “%1”. Use classification, party, explanation, history, duties, financing, training or dashboard.</source>
        <translation>没有“%1”报告。可用：classification、party、explanation、history、duties、financing、training、dashboard。</translation>
    </message>
    <message>
        <source>dashboard: last day of the period of cases and work; financing: day in the last month.</source>
        <translation>dashboard：案件和工作统计期间的最后一天；financing：最后一个月中的一天。</translation>
    </message>
    <message>
        <source>propose: only this measure of the catalogue.</source>
        <translation>propose：只看目录中的这项措施。</translation>
    </message>
    <message>
        <source>propose: record what is proposed, as one entry.</source>
        <translation>propose：把拟采取的措施记为一条日志。</translation>
    </message>
    <message>
        <source>propose --apply: who carries them out.</source>
        <translation>propose --apply：实施单位。</translation>
    </message>
    <message>
        <source>reconcile: lift what is to be lifted, as one entry.</source>
        <translation>reconcile：把待解除的措施解除，记为一条日志。</translation>
    </message>
    <message>
        <source>reconcile --lift: why.</source>
        <translation>reconcile --lift：原因。</translation>
    </message>
    <message>
        <source>effect of one: as if it were for these kinds, with commas between.</source>
        <translation>effect 单项：假设适用于这些主体类型，用逗号分隔。</translation>
    </message>
    <message>
        <source>effect of one: as if it were for these grades.</source>
        <translation>effect 单项：假设适用于这些等级。</translation>
    </message>
    <message>
        <source>effect of one: as if it were for who is on these lists.</source>
        <translation>effect 单项：假设适用于这些名单上的主体。</translation>
    </message>
    <message>
        <source>effect of one: as if it needed so many stars.</source>
        <translation>effect 单项：假设最低星级为此数。</translation>
    </message>
    <message>
        <source>Credit certificates for banks and purchasers: write one, or prove what somebody shows.</source>
        <translation>供银行和采购人使用的信用证明：开具，或核验他人出示的证明。</translation>
    </message>
    <message>
        <source>Joint measures and incentives: whom they reach, which are to be applied, lifted or asked about.</source>
        <translation>联合奖惩措施和激励：适用哪些主体，哪些应采取、解除或催问。</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>This value cannot be chosen. Enter the right one in the record once the conflict is decided.</source>
        <translation>此取值无法选用。请先处理冲突，再在记录中填写正确的取值。</translation>
    </message>
    <message>
        <source>This entry has been decided upon already, or it was applied. Look at the list again.</source>
        <translation>该记录已处理过或已生效。请重新查看列表。</translation>
    </message>
    <message>
        <source>The conflict is no longer as it was shown: somebody decided it, or a further value arrived. Look at it again.</source>
        <translation>冲突与显示时不同：已有人处理，或又有新的取值送达。请重新查看。</translation>
    </message>
    <message>
        <source>This entry is a computer&apos;s word on its own work; it changes nothing and cannot be written again. Reject it with a reason.</source>
        <translation>该记录是电脑自身的工作记录，不改变任何数据，无法重新记录。请写明理由，不予采纳。</translation>
    </message>
    <message>
        <source>Say why the entry stays aside.</source>
        <translation>请写明不予采纳的理由。</translation>
    </message>
    <message>
        <source>Say why both stand.</source>
        <translation>请说明两者均成立的理由。</translation>
    </message>
    <message>
        <source>These two need no comparing any more: one of them was changed or withdrawn, or somebody compared them. Look at the list again.</source>
        <translation>这两项无需再比对：其中一项已修改或撤回，或者已有人比对过。请重新查看列表。</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The fact has no effective date; enter the day from which it counts.</source>
        <translation>信用事实缺少生效日期；请填写开始计入的日期。</translation>
    </message>
    <message>
        <source>The end %1 is not later than the effective date %2; enter the first day that no longer counts.</source>
        <translation>失效日期 %1 不晚于生效日期 %2；请填写不再计入的第一天。</translation>
    </message>
    <message>
        <source>The ban ends on %1, which is not later than its beginning %2; correct one of the dates.</source>
        <translation>禁止期截止日 %1 不晚于起始日 %2；请更正日期。</translation>
    </message>
    <message>
        <source>An amount of money is negative or has more than 15 digits; enter it in whole fen.</source>
        <translation>金额为负数或超过 15 位；请以分为单位填写整数。</translation>
    </message>
    <message>
        <source>The fact names no party; choose the party it belongs to.</source>
        <translation>信用事实未指明主体；请选择所属主体。</translation>
    </message>
    <message>
        <source>The fact names no indicator; choose the act it stands for.</source>
        <translation>信用事实未指明指标；请选择对应的行为。</translation>
    </message>
    <message>
        <source>The fine lies outside 5‰ to 10‰ of the contract amount (Procurement Law, article 77).</source>
        <translation>罚款金额不在采购金额的千分之五至千分之十之间（《政府采购法》第七十七条）。</translation>
    </message>
    <message>
        <source>The effective date lies in the future.</source>
        <translation>生效日期在将来。</translation>
    </message>
    <message>
        <source>The effective date lies before 2003-01-01, the day the Procurement Law came into force.</source>
        <translation>生效日期早于《政府采购法》施行之日（2003-01-01）。</translation>
    </message>
    <message>
        <source>This act counts as long as the ban or list entry lasts, but no end is given; the general period of the indicator is used.</source>
        <translation>该行为的有效期随禁止期或名单记录，但未填写截止日；暂按指标的一般有效期计算。</translation>
    </message>
    <message>
        <source>The code begins with %1, which is no registration authority this program knows; compare it with the certificate.</source>
        <translation>代码以 %1 开头，登记管理部门未知；请与证照核对。</translation>
    </message>
    <message>
        <source>Red list</source>
        <translation>红名单</translation>
    </message>
    <message>
        <source>Black list</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Focus list</source>
        <translation>重点监管名单</translation>
    </message>
    <message>
        <source>External list</source>
        <translation>外部名单</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代理机构</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Review expert</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停资格</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>已分立</translation>
    </message>
    <message>
        <source>counts from %1 without end</source>
        <translation>自 %1 起计入，无截止</translation>
    </message>
    <message>
        <source>counts from %1, no longer from %2</source>
        <translation>自 %1 起计入，自 %2 起不再计入</translation>
    </message>
    <message>
        <source>basis %1</source>
        <translation>依据 %1</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>决定书文号 %1</translation>
    </message>
    <message>
        <source>0.00 because a heavier act of the same decision counts</source>
        <translation>同一决定书中已计较重行为，本项计 0.00</translation>
    </message>
    <message>
        <source>0.00 because the ruling version does not know this indicator</source>
        <translation>适用的评价规则中无此指标，计 0.00</translation>
    </message>
    <message>
        <source>under objection</source>
        <translation>异议中</translation>
    </message>
    <message>
        <source>not second-checked</source>
        <translation>未经复核</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Joins the parts of a line of an explanation.</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Base score</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Cap of the indicator %1: at most %2 points count</source>
        <translation>指标 %1 封顶：最多计 %2 分</translation>
    </message>
    <message>
        <source>Bonus beyond the cap for good conduct is cut</source>
        <translation>守信加分超出上限部分不计</translation>
    </message>
    <message>
        <source>Ceiling while a negative fact counts</source>
        <translation>存在有效失信事实时的得分上限</translation>
    </message>
    <message>
        <source>Limit of the scale, 0.00 to 100.00</source>
        <translation>得分限于 0.00 至 100.00</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监管人员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计人员</translation>
    </message>
    <message>
        <source>Indicator %1 has no name in one of the two languages; enter both.</source>
        <translation>指标 %1 缺少中文或英文名称；请补全。</translation>
    </message>
    <message>
        <source>Indicator %1 names no legal basis; enter the statute or rule it rests on.</source>
        <translation>指标 %1 未注明依据；请填写所依据的法律法规或规定。</translation>
    </message>
    <message>
        <source>The points of indicator %1 lie outside 0.00 to 100.00; correct them.</source>
        <translation>指标 %1 的分值不在 0.00 至 100.00 之间；请更正。</translation>
    </message>
    <message>
        <source>The validity of indicator %1 lies outside 0 to 1200 months; correct it.</source>
        <translation>指标 %1 的有效期不在 0 至 1200 个月之间；请更正。</translation>
    </message>
    <message>
        <source>The cap of indicator %1 is negative; leave it empty for no cap.</source>
        <translation>指标 %1 的封顶分值为负数；不封顶请留空。</translation>
    </message>
    <message>
        <source>The star bands for %1 leave a gap at the bottom; the last band must begin at 0.00.</source>
        <translation>%1的星级分档未覆盖最低分；最后一档应从 0.00 开始。</translation>
    </message>
    <message>
        <source>The star bands for %1 are out of order; scores and stars must fall from band to band.</source>
        <translation>%1的星级分档次序有误；分数与星级应逐档递减。</translation>
    </message>
    <message>
        <source>Not every number of stars has a grade for %1; choose one for each.</source>
        <translation>%1有星级未对应等级；请逐一选择。</translation>
    </message>
    <message>
        <source>Base, bonus cap or ceiling for %1 lies outside 0.00 to 100.00; correct it.</source>
        <translation>%1的基础分、加分上限或得分上限不在 0.00 至 100.00 之间；请更正。</translation>
    </message>
    <message>
        <source>There is no indicator for %1; enter at least one.</source>
        <translation>%1没有指标；请至少填写一项。</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>较重</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Language of names and texts that are data: answer en or zh.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>The rule book has no title in one of the two languages; enter both.</source>
        <translation>评价规则缺少中文或英文标题；请补全。</translation>
    </message>
    <message>
        <source>The rule book names no source; enter the document it follows.</source>
        <translation>评价规则未注明来源；请填写所依据的文件。</translation>
    </message>
    <message>
        <source>The rule book has no effective date; enter the first day on which it rules.</source>
        <translation>评价规则没有生效日期；请填写开始适用的日期。</translation>
    </message>
    <message>
        <source>The rule book is marked unconfirmed and must not rule; make a draft from the published rule first.</source>
        <translation>该评价规则标注为待确认，不得适用；请先依据正式公布的办法起草。</translation>
    </message>
    <message>
        <source>The rule book cannot be read: at %1 %2. Correct the file and try again.</source>
        <translation>评价规则无法读取：%1 处%2。请更正文件后重试。</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>“%1” is no known value</source>
        <translation>“%1”不是有效取值</translation>
    </message>
    <message>
        <source>an unknown key stands</source>
        <translation>有未知的键</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>the code “%1” does not fit kind or polarity</source>
        <translation>代码“%1”与主体类型或正负性质不符</translation>
    </message>
    <message>
        <source>points, months or cap are negative</source>
        <translation>分值、月数或封顶为负数</translation>
    </message>
    <message>
        <source>the code “%1” stands a second time</source>
        <translation>代码“%1”重复</translation>
    </message>
    <message>
        <source>the star bands are out of order</source>
        <translation>星级分档次序有误</translation>
    </message>
    <message>
        <source>five grades are expected, for one to five stars</source>
        <translation>应有一星至五星对应的五个等级</translation>
    </message>
    <message>
        <source>the grade is unknown</source>
        <translation>等级未知</translation>
    </message>
    <message>
        <source>another format is named</source>
        <translation>格式名称不符</translation>
    </message>
    <message>
        <source>no date stands</source>
        <translation>不是有效日期</translation>
    </message>
    <message>
        <source>byte %1 is not JSON</source>
        <translation>第 %1 字节起不是 JSON</translation>
    </message>
    <message>
        <source>The code “%1” does not fit; write %2-N or %2-P and two to four digits, N for bad and P for good conduct.</source>
        <translation>代码“%1”不符合要求；应为 %2-N 或 %2-P 加二至四位数字，N 为失信、P 为守信。</translation>
    </message>
    <message>
        <source>The section %1 needs a title in both languages and at least one item.</source>
        <translation>第 %1 部分须有中英文标题和至少一个检查项。</translation>
    </message>
    <message>
        <source>The template needs a code, a version, a title in both languages and its source.</source>
        <translation>检查表模板须有编码、版本、中英文标题和依据。</translation>
    </message>
    <message>
        <source>The template has no section; add one with at least one item.</source>
        <translation>检查表模板没有任何部分；请添加至少含一个检查项的部分。</translation>
    </message>
    <message>
        <source>The item code “%1” is empty or stands a second time; each item needs a code of its own.</source>
        <translation>检查项编码“%1”为空或者重复；每个检查项须有唯一的编码。</translation>
    </message>
    <message>
        <source>Item %1 needs its question in both languages.</source>
        <translation>检查项 %1 须有中英文检查内容。</translation>
    </message>
    <message>
        <source>Item %1 has the wrong number of choices for its type.</source>
        <translation>检查项 %1 的选项数量与其类型不符。</translation>
    </message>
    <message>
        <source>A choice of item %1 has no value, a value twice or no label in a language.</source>
        <translation>检查项 %1 有选项没有取值、取值重复或者缺少中文或英文名称。</translation>
    </message>
    <message>
        <source>A choice of item %1 earns less than 0 or more than 100 percent.</source>
        <translation>检查项 %1 有选项的得分比例小于 0 或者大于 100%。</translation>
    </message>
    <message>
        <source>Item %1 asks yes or no: its choices are yes, no and na.</source>
        <translation>检查项 %1 为是否题：选项只能是 yes、no 和 na。</translation>
    </message>
    <message>
        <source>Item %1 is a scale: each step 0 to 4 needs its choice and its meaning.</source>
        <translation>检查项 %1 为量表题：0 至 4 每一档都须有选项和含义说明。</translation>
    </message>
    <message>
        <source>Item %1 proposes the indicator “%2”, which the rules do not know for this kind of party.</source>
        <translation>检查项 %1 拟适用指标“%2”，但评价规则中该类主体没有这一指标。</translation>
    </message>
    <message>
        <source>Item %1 proposes “%2” as praise where it deducts, or the other way round.</source>
        <translation>检查项 %1 把扣分指标“%2”作为表扬，或者把加分指标作为问题。</translation>
    </message>
    <message>
        <source>A finding of item %1 must be classed: non-standard, opaque, unfair or non-compliant.</source>
        <translation>检查项 %1 的问题须归类：行为不规范、过程不透明、条款不公平或者交易不合规。</translation>
    </message>
    <message>
        <source>The range or the decimals of item %1 are impossible.</source>
        <translation>检查项 %1 的取值范围或者小数位数不成立。</translation>
    </message>
    <message>
        <source>Item %1 has a range but asks for no number.</source>
        <translation>检查项 %1 设了取值范围，但不是数值题。</translation>
    </message>
    <message>
        <source>A column of item %1 has no code, a code twice or no label in a language.</source>
        <translation>检查项 %1 有列没有编码、编码重复或者缺少中文或英文名称。</translation>
    </message>
    <message>
        <source>Columns belong to a table of projects and only there: correct item %1.</source>
        <translation>只有抽查项目表才有列，且须有列：请更正检查项 %1。</translation>
    </message>
    <message>
        <source>The deadline of item %1 must name two date columns of an earlier table and at least one day.</source>
        <translation>检查项 %1 的期限须指明前面某张表的两个日期列，且不少于一日。</translation>
    </message>
    <message>
        <source>Item %1 is asked only after “%2”, which is no earlier item with such a choice.</source>
        <translation>检查项 %1 以“%2”的答案为前提，但前面没有含该选项的检查项。</translation>
    </message>
    <message>
        <source>Non-standard behaviour</source>
        <translation>行为不规范</translation>
    </message>
    <message>
        <source>Opaque process</source>
        <translation>过程不透明</translation>
    </message>
    <message>
        <source>Unfair terms</source>
        <translation>条款不公平</translation>
    </message>
    <message>
        <source>Non-compliant transaction</source>
        <translation>交易不合规</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是否</translation>
    </message>
    <message>
        <source>Scale 0 to 4</source>
        <translation>0 至 4 级量表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Table of sampled projects</source>
        <translation>抽查项目表</translation>
    </message>
    <message>
        <source>The form template cannot be read: at %1 %2. Correct the file and try again.</source>
        <translation>检查表模板无法读取：%1 处%2。请更正文件后重试。</translation>
    </message>
    <message>
        <source>Row %1 has no “%2”; fill it in or delete the row.</source>
        <translation>第 %1 行缺少“%2”，请补填或删除该行。</translation>
    </message>
    <message>
        <source>“%3” in row %1 does not fit the column “%2”; correct it.</source>
        <translation>第 %1 行的“%3”不符合“%2”栏的格式，请更正。</translation>
    </message>
    <message>
        <source>“%1” is no date of the calendar; write it as 2026-03-05.</source>
        <translation>“%1”不是有效日期，请按 2026-03-05 的格式填写。</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3; check the number.</source>
        <translation>%1 超出 %2 至 %3 的范围，请核对数字。</translation>
    </message>
    <message>
        <source>The answer “%1” needs evidence; attach a file.</source>
        <translation>选择“%1”须附证据，请添加文件。</translation>
    </message>
    <message>
        <source>The narrative is the same as that of item %1; write what was found here.</source>
        <translation>情况说明与检查项 %1 雷同，请写明本项发现的情况。</translation>
    </message>
    <message>
        <source>The deadline cannot be computed yet: enter the dates of the sampled projects, or say that it does not apply.</source>
        <translation>期限尚不能计算：请填写抽查项目的日期，或选择“不适用”。</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>本项尚未作答。</translation>
    </message>
    <message>
        <source>A deduction needs a narrative: write what was found, where and in which document.</source>
        <translation>扣分须有情况说明：写明发现了什么、在何处、见于哪份材料。</translation>
    </message>
    <message>
        <source>The narrative is too short to justify a deduction: write what was found, where and in which document, in at least %1 characters.</source>
        <translation>情况说明过短，不足以支持扣分：请至少用 %1 个字写明发现了什么、在何处、见于哪份材料。</translation>
    </message>
    <message>
        <source>The narrative only repeats another text; write what was found in this case.</source>
        <translation>情况说明只是重复其他文字，请写明本次发现的具体情况。</translation>
    </message>
    <message>
        <source>The answers cannot be read: at %1 %2. The form was left as it was.</source>
        <translation>作答内容无法读取：%1 处%2。检查表保持原样。</translation>
    </message>
    <message>
        <source>The inspection cannot be read: at %1 %2. Nothing was changed.</source>
        <translation>检查记录无法读取：%1 处%2。未作任何更改。</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>Party heard</source>
        <translation>已听取陈述申辩</translation>
    </message>
    <message>
        <source>Put into effect</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>This is no number that fits here. Enter digits, with a point before the decimals.</source>
        <translation>此处应填数字，小数用小数点分隔，请更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Lead, not filed</source>
        <translation>线索，未立案</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>调查中</translation>
    </message>
    <message>
        <source>Prior notice given</source>
        <translation>已事先告知</translation>
    </message>
    <message>
        <source>Statement heard</source>
        <translation>已听取陈述申辩</translation>
    </message>
    <message>
        <source>Legally reviewed</source>
        <translation>已法制审核</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>建案</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查取证</translation>
    </message>
    <message>
        <source>Prior notice</source>
        <translation>事先告知</translation>
    </message>
    <message>
        <source>Statement of the party</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>Hearing requested</source>
        <translation>要求听证</translation>
    </message>
    <message>
        <source>Hearing held</source>
        <translation>举行听证</translation>
    </message>
    <message>
        <source>Legal review</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Finding of an inspection</source>
        <translation>检查发现的问题</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Hint of the platform</source>
        <translation>平台预警</translation>
    </message>
    <message>
        <source>Own motion</source>
        <translation>依职权发现</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Administrative penalty</source>
        <translation>行政处罚</translation>
    </message>
    <message>
        <source>Exposure notice</source>
        <translation>曝光通报</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Waits for verification</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>核查未通过</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <translation>下达通知</translation>
    </message>
    <message>
        <source>Reply recorded</source>
        <translation>登记回复</translation>
    </message>
    <message>
        <source>Rectification accepted</source>
        <translation>核查通过</translation>
    </message>
    <message>
        <source>Rectification not accepted</source>
        <translation>核查未通过</translation>
    </message>
    <message>
        <source>Lateness recorded as a fact</source>
        <translation>逾期记为事实</translation>
    </message>
    <message>
        <source>The data of the statutes cannot be read: at %1 %2.</source>
        <translation>法条数据无法读取：%1 处%2。</translation>
    </message>
    <message>
        <source>A drawn party has fewer inspectors without a conflict than places. Name more inspectors, or fewer per party, and draw again.</source>
        <translation>有抽中的主体可用检查人员少于名额。请增加检查人员或减少每个主体的人数后重新抽取。</translation>
    </message>
    <message>
        <source>A party is inspected by one to %1 inspectors; choose such a number.</source>
        <translation>每个主体由 1 至 %1 名检查人员检查，请重新选择人数。</translation>
    </message>
    <message>
        <source>One draw takes at most %1 parties and %2 inspectors. Draw by district.</source>
        <translation>一次抽取最多 %1 个主体、%2 名检查人员，请分区县抽取。</translation>
    </message>
    <message>
        <source>A grade&apos;s share is 0 to 100 per cent, or a number of parties that is not negative.</source>
        <translation>等级比例应为 0 至 100%，或不为负的个数。</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>related to the party</source>
        <translation>与主体有关联</translation>
    </message>
    <message>
        <source>related to the district</source>
        <translation>与所在区县有关联</translation>
    </message>
    <message>
        <source>inspected it last time</source>
        <translation>上次检查过该主体</translation>
    </message>
    <message>
        <source>A draw needs a seed of one line, up to 1,000 characters. Enter the numbers that were drawn.</source>
        <translation>抽取须有一行不超过 1000 字的种子，请填写摇号号码。</translation>
    </message>
    <message>
        <source>A draw names the day of its grades and its position in the journal. Gather the parties anew.</source>
        <translation>抽取须注明等级基准日和日志序号，请重新汇集主体。</translation>
    </message>
    <message>
        <source>The lists of the draw are not in their order or name somebody twice. Gather the parties anew.</source>
        <translation>抽取名单次序不对或有重复，请重新汇集主体。</translation>
    </message>
    <message>
        <source>The draw cannot be read: at %1 %2. Take the file as it was written.</source>
        <translation>抽取数据无法读取：%1 处%2。请使用原样写出的文件。</translation>
    </message>
    <message>
        <source>a row of another form is expected</source>
        <translation>该行格式不符</translation>
    </message>
    <message>
        <source>The plan names an inspection that does not follow from its frequencies or lies outside its year. Make the plan anew.</source>
        <translation>计划中有不符合检查频次或不在计划年度内的检查，请重新编制。</translation>
    </message>
    <message>
        <source>A party that must be inspected is missing from the plan or stands in it twice. Make the plan anew.</source>
        <translation>计划遗漏或重复了必查主体，请重新编制。</translation>
    </message>
    <message>
        <source>Light check</source>
        <translation>简化检查</translation>
    </message>
    <message>
        <source>Ordinary check</source>
        <translation>常规检查</translation>
    </message>
    <message>
        <source>Key review</source>
        <translation>重点检查</translation>
    </message>
    <message>
        <source>Every project</source>
        <translation>逐项目检查</translation>
    </message>
    <message>
        <source>A plan is made in or before its year; choose a year that is not past.</source>
        <translation>计划应在计划年度内或之前编制，请选择未过的年度。</translation>
    </message>
    <message>
        <source>The numbers to be drawn do not follow from the frequencies of the plan. Make the plan anew.</source>
        <translation>应抽数量与计划的检查频次不符，请重新编制。</translation>
    </message>
    <message>
        <source>The plan or its frequencies cannot be read: at %1 %2. Correct the file and try again.</source>
        <translation>计划或检查频次无法读取：%1 处%2。请更正文件后重试。</translation>
    </message>
    <message>
        <source>the number is too great or too small</source>
        <translation>数值过大或过小</translation>
    </message>
    <message>
        <source>each of the five grades must stand once</source>
        <translation>五个等级应各出现一次</translation>
    </message>
    <message>
        <source>four whole numbers are expected</source>
        <translation>应为四个整数</translation>
    </message>
    <message>
        <source>The declaration cannot be read: at %1 %2. Correct it and try again.</source>
        <translation>申报内容无法读取：%1 处%2。请更正后重试。</translation>
    </message>
    <message>
        <source>either a party or a district must stand</source>
        <translation>应填写主体或区县之一</translation>
    </message>
    <message>
        <source>the relation must be described</source>
        <translation>应说明关系</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>末日早于首日</translation>
    </message>
    <message>
        <source>Assigned by hand</source>
        <translation>人工派发</translation>
    </message>
    <message>
        <source>Yearly plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>an id of 32 hexadecimal digits is expected</source>
        <translation>应为 32 位十六进制编号</translation>
    </message>
    <message>
        <source>Entered again</source>
        <translation>复录核对</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) entered again, all the same.</source>
        <translation>
            <numerusform>复录 %n 项，全部一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) entered again; not the same: %1</source>
        <translation>
            <numerusform>复录 %n 项，不一致：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟列入</translation>
    </message>
    <message>
        <source>Public notice running</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Public notice closed</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Exit announced</source>
        <translation>已公告退出</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>不予列入</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟列入</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Result of the public notice</source>
        <translation>公示结果</translation>
    </message>
    <message>
        <source>Taking off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Exit notice</source>
        <translation>退出公告</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Not listing</source>
        <translation>不予列入</translation>
    </message>
    <message>
        <source>Credit repaired</source>
        <translation>信用修复</translation>
    </message>
    <message>
        <source>Listed by mistake</source>
        <translation>认定错误</translation>
    </message>
    <message>
        <source>Ground annulled or changed</source>
        <translation>依据被撤销或变更</translation>
    </message>
    <message>
        <source>Serious fact</source>
        <translation>严重失信事实</translation>
    </message>
    <message>
        <source>%1 is no list</source>
        <translation>%1 不是名单</translation>
    </message>
    <message>
        <source>Given, not checked</source>
        <translation>已承诺，未抽查</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>False commitment</source>
        <translation>虚假承诺</translation>
    </message>
    <message>
        <source>Commitment not fulfilled</source>
        <translation>未履行承诺</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Credit repair</source>
        <translation>信用修复</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Decided, not answered</source>
        <translation>已决定，未答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Request to verify</source>
        <translation>请求核实</translation>
    </message>
    <message>
        <source>Answer of the provider</source>
        <translation>提供单位答复</translation>
    </message>
    <message>
        <source>Answer to the applicant</source>
        <translation>答复申请人</translation>
    </message>
    <message>
        <source>Withdrawal by the applicant</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Repair granted</source>
        <translation>准予修复</translation>
    </message>
    <message>
        <source>Objection upheld</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>Fact corrected</source>
        <translation>事实已更正</translation>
    </message>
    <message>
        <source>Repair refused</source>
        <translation>不予修复</translation>
    </message>
    <message>
        <source>Objection dismissed</source>
        <translation>异议不成立</translation>
    </message>
    <message numerus="yes">
        <source>Grade %1, %n star(s)</source>
        <translation>
            <numerusform>等级 %1，%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>等级变化</translation>
    </message>
    <message>
        <source>near a band</source>
        <translation>接近分界</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>存在冲突</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it as 2026-03-05.</source>
        <translation>%1：“%2”不是日期，请按 2026-03-05 的格式填写。</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount. Write yuan with at most two decimals.</source>
        <translation>%1：“%2”不是金额，请以元为单位填写，最多两位小数。</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number.</source>
        <translation>%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1不得超过%2。</translation>
    </message>
    <message>
        <source>%1 is either 1 or empty.</source>
        <translation>%1只能为 1 或者空。</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1：“%2”不在可选值 %3 之内。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>未填写%1。</translation>
    </message>
    <message>
        <source>“%1” is no field of this record.</source>
        <translation>“%1”不是该记录的字段。</translation>
    </message>
    <message>
        <source>There is no such step.</source>
        <translation>没有该步骤。</translation>
    </message>
    <message>
        <source>Mutual reviews weigh between 0 and %1 percent.</source>
        <translation>互评权重应当在 0 至 %1% 之间。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The record stands at “%1” and cannot take the step “%2”.</source>
        <translation>该记录处于“%1”，不能进行“%2”。</translation>
    </message>
    <message>
        <source>The table of the evaluation cannot be read: line %1 is none of this program&apos;s.</source>
        <translation>评价结果文件无法读取：第 %1 行不是本程序写出的内容。</translation>
    </message>
    <message>
        <source>The file layouts cannot be read: at %1 %2.</source>
        <translation>无法读取文件布局：在 %1 处，%2。</translation>
    </message>
    <message>
        <source>the role does not go with the type</source>
        <translation>用途与类型不相配</translation>
    </message>
    <message>
        <source>the code %1 stands twice</source>
        <translation>代码 %1 出现两次</translation>
    </message>
    <message>
        <source>no required field has the name</source>
        <translation>没有必填的名称字段</translation>
    </message>
    <message>
        <source>Administrative bodies</source>
        <translation>行政机关</translation>
    </message>
    <message>
        <source>City credit platform</source>
        <translation>市信用平台</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>司法</translation>
    </message>
    <message>
        <source>Tax authorities</source>
        <translation>税务</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>海关</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通运输</translation>
    </message>
    <message>
        <source>Engineering bidding</source>
        <translation>工程招投标</translation>
    </message>
    <message>
        <source>The end, %1, lies before the beginning, %2. Correct one of them.</source>
        <translation>截止日 %1 早于起始日 %2，请更正其中之一。</translation>
    </message>
    <message>
        <source>The end of publicity, %1, lies before the decision, %2. Correct one of them.</source>
        <translation>公示截止日 %1 早于决定日期 %2，请更正其中之一。</translation>
    </message>
    <message>
        <source>The record names nobody. Enter the name it is about.</source>
        <translation>记录没有写明主体，请填写名称。</translation>
    </message>
    <message>
        <source>The amount is negative. Enter an amount without a sign.</source>
        <translation>金额为负数，请填写不带符号的金额。</translation>
    </message>
    <message>
        <source>The record has an end and none at the same time. Enter one of them.</source>
        <translation>记录既有截止日又标明长期，请只填其一。</translation>
    </message>
    <message numerus="yes">
        <source>The identifier has %n character(s), it must have 18.</source>
        <translation>
            <numerusform>标识代码有 %n 个字符，应为 18 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The identifier has a character that its standard does not allow.</source>
        <translation>标识代码含有标准不允许的字符。</translation>
    </message>
    <message>
        <source>The check character of the identifier does not fit: the standard gives %1.</source>
        <translation>标识代码的校验码不符：按标准应为 %1。</translation>
    </message>
    <message>
        <source>The organisation code inside the identifier fails its own check.</source>
        <translation>标识代码中的组织机构代码未通过自身校验。</translation>
    </message>
    <message>
        <source>The date of birth in the resident number does not exist or lies in the future.</source>
        <translation>身份证号中的出生日期不存在或晚于今天。</translation>
    </message>
    <message>
        <source>The resident number begins with a province that does not exist.</source>
        <translation>身份证号开头的省级代码不存在。</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <translation>可能应为 %1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <translation>在名单上：%1</translation>
    </message>
    <message>
        <source>Purchasers</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>代理机构</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Review experts</source>
        <translation>评审专家</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>The fingerprint is another one: the file is not the one that was compared. Do not go on; ask the other side for its fingerprint again.</source>
        <translation>指纹不一致：该文件不是核对过的文件。请勿继续，重新向对方核对指纹。</translation>
    </message>
    <message>
        <source>The label of the computer is longer than 32 characters or has characters in it that cannot be seen. Choose one such as ZZ-03.</source>
        <translation>电脑编号超过 32 个字符，或含有不可见字符。请使用如 ZZ-03 的编号。</translation>
    </message>
    <message>
        <source>The request cannot be read. Check the medium, or copy the file again.</source>
        <translation>无法读取申请。请检查介质，或重新拷贝文件。</translation>
    </message>
    <message>
        <source>Computers are approved at the central store of the office, and this is not it. Do it there.</source>
        <translation>电脑须在单位的中心库批准，本库不是中心库。请到中心库办理。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>The account has no role left, for administration is not given by a file. Choose inspector, supervisor or auditor.</source>
        <translation>该账户没有可用角色：管理员角色不能通过文件授予。请选择检查、监管或审计。</translation>
    </message>
    <message>
        <source>The office knows this person already under another computer. Let the computer ask with another account.</source>
        <translation>该人员已登记在另一台电脑名下。请用其他账户申请。</translation>
    </message>
    <message>
        <source>This computer was approved before with other keys or people, or was revoked. Let a new store on it ask.</source>
        <translation>该电脑此前以其他密钥或人员获批，或已被吊销。请在其上新建数据库后重新申请。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>无人登录。请先登录。</translation>
    </message>
    <message>
        <source>This store is an office&apos;s own or has joined one already. Only a field store that stands for itself can ask to join.</source>
        <translation>本库是单位的中心库，或已加入单位。只有独立的外勤库可以申请加入。</translation>
    </message>
    <message>
        <source>There is no copy of the office&apos;s key yet: if this disk fails, every computer has to join again. Write a copy to a medium that is kept unplugged, then approve.</source>
        <translation>单位密钥尚无副本：一旦此磁盘损坏，所有电脑都须重新加入。请先将副本写到平时不插机的介质，再批准。</translation>
    </message>
    <message>
        <source>The file is no answer of an office to this computer&apos;s last request, so nothing was changed. Ask the office for another one.</source>
        <translation>该文件不是单位对本机最近一次申请的批复，未作任何更改。请向单位重新索取。</translation>
    </message>
    <message>
        <source>This store has not asked to join an office. Ask first, then accept the answer.</source>
        <translation>本库尚未申请加入单位。请先申请，再接受批复。</translation>
    </message>
    <message>
        <source>The answer cannot be read. Check the medium, or copy the file again.</source>
        <translation>无法读取批复。请检查介质，或重新拷贝文件。</translation>
    </message>
    <message>
        <source>the office decides on this</source>
        <translation>此项由单位决定</translation>
    </message>
    <message>
        <source>This store is an office&apos;s own or has joined one already. Only a field store that stands for itself can join.</source>
        <translation>本库是单位的中心库，或已加入单位。只有独立的外勤库可以加入。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n draft(s) in this store, and a draft cannot be carried over. Submit or discard them, then accept the answer.</source>
        <translation>
            <numerusform>本库有 %n 份草稿，草稿无法转入。请先提交或放弃，再接受批复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fingerprint is another one: the file is not from the office that was compared. Do not go on; ask the office for its fingerprint again.</source>
        <translation>指纹不一致：该文件不是来自核对过的单位。请勿继续，重新向单位核对指纹。</translation>
    </message>
    <message>
        <source>The computer these people work at has not joined the office, or was revoked. Let it join first.</source>
        <translation>这些人员所用的电脑尚未加入单位，或已被吊销。请先让该电脑加入。</translation>
    </message>
    <message>
        <source>Only at a field computer that has joined an office further people ask for accounts. Elsewhere an administrator creates them.</source>
        <translation>只有已加入单位的外勤电脑才为其他人员申请账户；其他情况由管理员创建。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>Nothing has been exported for %n day(s): what was recorded since is on this computer alone. Export it to the office.</source>
        <translation>
            <numerusform>已有 %n 天未导出：此后的记录只存在于本机。请导出并送交单位。</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of the office&apos;s key has been read back. If this disk fails, every computer has to join again. Write a copy to a medium that is kept unplugged.</source>
        <translation>单位密钥尚无经回读核验的副本。一旦此磁盘损坏，所有电脑都须重新加入。请将副本写到平时不插机的介质上。</translation>
    </message>
    <message numerus="yes">
        <source>The release of the office that is here is %n day(s) old: rules and lists may have changed since. Ask for the newest one; work goes on.</source>
        <translation>
            <numerusform>本机的单位发布包已有 %n 天：此后评价标准和名单可能已有变动。请索取最新发布包；工作可照常进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk of this store has reported %n error(s). Export what was recorded, make a backup onto another medium and have the computer looked at.</source>
        <translation>
            <numerusform>本库所在磁盘已报告 %n 个错误。请导出已记录的内容，在其他介质上备份，并检修电脑。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The data are damaged or were not written by this program; they were not taken over. Ask for a fresh copy.</source>
        <translation>数据已损坏或不是本程序写出的，未予采用。请重新索取。</translation>
    </message>
    <message>
        <source>The content of a journal entry does not follow its format, so the entry was refused. Ask the office it came from to export it again with the current program.</source>
        <translation>日志条目的内容不合格式，已拒绝。请来源单位用现行版本重新导出。</translation>
    </message>
    <message>
        <source>The password could not be checked because memory is short. Close other programs and try again.</source>
        <translation>内存不足，无法核对密码。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>An entry of the journal is damaged or was not written by this program; it was not taken over. Ask for a fresh copy.</source>
        <translation>日志中有条目已损坏或不是本程序写出的，未予采用。请重新索取。</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>程序启动</translation>
    </message>
    <message>
        <source>Store created</source>
        <translation>创建数据库</translation>
    </message>
    <message>
        <source>Office described</source>
        <translation>登记单位信息</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>更改账户</translation>
    </message>
    <message>
        <source>Party recorded</source>
        <translation>登记主体</translation>
    </message>
    <message>
        <source>Party changed</source>
        <translation>更正主体</translation>
    </message>
    <message>
        <source>Party joined to its successor</source>
        <translation>主体并入承继者</translation>
    </message>
    <message>
        <source>Succession taken back</source>
        <translation>取消并入</translation>
    </message>
    <message>
        <source>Party withdrawn</source>
        <translation>撤销主体</translation>
    </message>
    <message>
        <source>Responsible person recorded</source>
        <translation>登记责任人员</translation>
    </message>
    <message>
        <source>Responsible person changed</source>
        <translation>更正责任人员</translation>
    </message>
    <message>
        <source>Fact recorded</source>
        <translation>登记信用事实</translation>
    </message>
    <message>
        <source>Fact changed</source>
        <translation>更正信用事实</translation>
    </message>
    <message>
        <source>Fact withdrawn</source>
        <translation>撤销信用事实</translation>
    </message>
    <message>
        <source>Fact confirmed</source>
        <translation>复核信用事实</translation>
    </message>
    <message>
        <source>Objection to a fact marked</source>
        <translation>标记信用事实异议</translation>
    </message>
    <message>
        <source>Parties imported</source>
        <translation>导入主体</translation>
    </message>
    <message>
        <source>Facts imported</source>
        <translation>导入信用事实</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Rule book drafted</source>
        <translation>起草评价规则</translation>
    </message>
    <message>
        <source>Draft rule book changed</source>
        <translation>修改评价规则草案</translation>
    </message>
    <message>
        <source>Rule book adopted</source>
        <translation>采用评价规则</translation>
    </message>
    <message>
        <source>List entry published</source>
        <translation>公布名单记录</translation>
    </message>
    <message>
        <source>List entry removed</source>
        <translation>移出名单记录</translation>
    </message>
    <message>
        <source>Inspection or review in effect</source>
        <translation>检查或互评生效</translation>
    </message>
    <message>
        <source>Identity number looked at</source>
        <translation>查看身份证号</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>文件被拒</translation>
    </message>
    <message>
        <source>Entries exported</source>
        <translation>导出条目</translation>
    </message>
    <message>
        <source>Entries received</source>
        <translation>接收条目</translation>
    </message>
    <message>
        <source>Evaluation form published</source>
        <translation>发布检查表</translation>
    </message>
    <message>
        <source>Evaluation form retired</source>
        <translation>停用检查表</translation>
    </message>
    <message>
        <source>Inspection submitted</source>
        <translation>提交检查</translation>
    </message>
    <message>
        <source>Inspection revised</source>
        <translation>修订检查</translation>
    </message>
    <message>
        <source>Inspection returned</source>
        <translation>退回检查</translation>
    </message>
    <message>
        <source>Inspection reviewed</source>
        <translation>复核检查</translation>
    </message>
    <message>
        <source>Party heard on an inspection</source>
        <translation>听取主体陈述申辩</translation>
    </message>
    <message>
        <source>Inspection put into effect</source>
        <translation>检查生效</translation>
    </message>
    <message>
        <source>Inspection withdrawn</source>
        <translation>撤销检查</translation>
    </message>
    <message>
        <source>Notice of rectification issued</source>
        <translation>下达整改通知</translation>
    </message>
    <message>
        <source>Reply to a notice of rectification recorded</source>
        <translation>登记整改回复</translation>
    </message>
    <message>
        <source>Rectification verified</source>
        <translation>核查整改</translation>
    </message>
    <message>
        <source>Late rectification recorded as a fact</source>
        <translation>逾期整改记为信用事实</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>建立案件</translation>
    </message>
    <message>
        <source>Case filed</source>
        <translation>案件立案</translation>
    </message>
    <message>
        <source>Step of a case recorded</source>
        <translation>记录案件步骤</translation>
    </message>
    <message>
        <source>Case decided</source>
        <translation>案件作出决定</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>案件结案</translation>
    </message>
    <message>
        <source>Supervision plan adopted</source>
        <translation>批准检查计划</translation>
    </message>
    <message>
        <source>Supervision plan withdrawn</source>
        <translation>撤回检查计划</translation>
    </message>
    <message>
        <source>Double random draw recorded</source>
        <translation>记录双随机抽取</translation>
    </message>
    <message>
        <source>Inspection tasks assigned</source>
        <translation>派发检查任务</translation>
    </message>
    <message>
        <source>Inspection tasks changed</source>
        <translation>变更检查任务</translation>
    </message>
    <message>
        <source>Inspection tasks cancelled</source>
        <translation>取消检查任务</translation>
    </message>
    <message>
        <source>Inspection tasks handed over</source>
        <translation>移交检查任务</translation>
    </message>
    <message>
        <source>Inspection tasks imported</source>
        <translation>导入检查任务</translation>
    </message>
    <message>
        <source>Change of inspection tasks taken back</source>
        <translation>撤销检查任务变更</translation>
    </message>
    <message>
        <source>Relations and leave declared</source>
        <translation>申报回避关系与休假</translation>
    </message>
    <message>
        <source>Items of an inspection entered again</source>
        <translation>检查项目复录核对</translation>
    </message>
    <message>
        <source>Computer approved</source>
        <translation>计算机已获批准</translation>
    </message>
    <message>
        <source>Computer revoked</source>
        <translation>计算机已被吊销</translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation>冲突已裁定</translation>
    </message>
    <message>
        <source>Entry that was not applied decided upon</source>
        <translation>未生效记录已作处理决定</translation>
    </message>
    <message>
        <source>The certificate of the office is not what an office signed, so nothing was taken over. Ask the office for another file.</source>
        <translation>单位证书未经单位有效签名，未接收任何内容。请向单位重新索取文件。</translation>
    </message>
    <message>
        <source>Entries written again</source>
        <translation>重新记录</translation>
    </message>
    <message>
        <source>Release prepared</source>
        <translation>准备发布包</translation>
    </message>
    <message>
        <source>Release published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>The release is not in the form an office writes, so nothing was taken over. Ask the office for another file.</source>
        <translation>发布包格式不符，未接收任何内容。请向单位重新索取文件。</translation>
    </message>
    <message>
        <source>Two records or changes compared</source>
        <translation>两项记录或修改已比对</translation>
    </message>
    <message>
        <source>Proposed for a list</source>
        <translation>提出拟列入</translation>
    </message>
    <message>
        <source>Step of a list procedure recorded</source>
        <translation>登记名单程序步骤</translation>
    </message>
    <message>
        <source>List entry decided</source>
        <translation>名单认定</translation>
    </message>
    <message>
        <source>Objection or repair received</source>
        <translation>收到异议或修复申请</translation>
    </message>
    <message>
        <source>Step of an objection or repair recorded</source>
        <translation>登记异议或修复步骤</translation>
    </message>
    <message>
        <source>Objection or repair decided</source>
        <translation>作出异议或修复决定</translation>
    </message>
    <message>
        <source>Commitment recorded</source>
        <translation>登记信用承诺</translation>
    </message>
    <message>
        <source>Commitment checked</source>
        <translation>抽查信用承诺</translation>
    </message>
    <message>
        <source>Commitment withdrawn</source>
        <translation>撤销信用承诺</translation>
    </message>
    <message>
        <source>%1: recorded</source>
        <translation>%1：登记</translation>
    </message>
    <message>
        <source>%1: decided</source>
        <translation>%1：作出决定</translation>
    </message>
    <message>
        <source>%1: step recorded</source>
        <translation>%1：记录步骤</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Supervision of integrity in government procurement</source>
        <translation>政府采购诚信监管</translation>
    </message>
    <message>
        <source>Folder of the store to open.</source>
        <translation>要打开的数据库文件夹。</translation>
    </message>
    <message>
        <source>File of another computer to take over.</source>
        <translation>要接收的其他电脑的文件。</translation>
    </message>
</context>
<context>
    <name>maintenance</name>
    <message>
        <source>The ratings kept for the register are not those the facts give. Check the tables against the journal (rebuild).</source>
        <translation>诚信库所存评价结果与信用事实得出的不一致。请对照日志核对各表（重演）。</translation>
    </message>
    <message>
        <source>This is not the key of the office the backup belongs to, so it was not restored.</source>
        <translation>这不是该备份所属机关的密钥，未予恢复。</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of this backup, so it was not restored. Have an administrator sign in.</source>
        <translation>“%1”不是该备份的管理员，未予恢复。请由管理员登录。</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>This store was copied or moved to this place, or this computer&apos;s mark of it was lost. If it is a copy, decide in which of the two you go on: what is recorded in the other one is missing here.</source>
        <translation>本数据库系复制或移动至此，或者本机对它的标记已丢失。如为副本，请确定在哪一份上继续工作：另一份中的记录不会出现在这里。</translation>
    </message>
    <message>
        <source>The file of this store or the computer is another one than the mark outside the store knows: it was copied or put back. If the earlier one is still in use, decide in which of the two you go on.</source>
        <translation>数据库文件或计算机与库外标记不一致：系复制或被放回。如原来的一份仍在使用，请确定在哪一份上继续工作。</translation>
    </message>
    <message>
        <source>An earlier state of this store was put back: entries that were recorded here are missing. Look for them in the newest backup before you record anything.</source>
        <translation>本数据库被恢复到较早状态：此处曾登记的部分记录已缺失。请先在最新备份中查找，再登记新内容。</translation>
    </message>
    <message>
        <source>This store was restored from a backup. What was recorded after the backup was made is missing here.</source>
        <translation>本数据库由备份恢复，备份之后登记的内容在此缺失。</translation>
    </message>
    <message>
        <source>The device key of this store was missing or is another one, so a new one was made. If nobody exchanged the computer or the folder, verify the store.</source>
        <translation>本数据库的设备密钥缺失或已更换，现已生成新密钥。如无人更换计算机或文件夹，请校验数据库。</translation>
    </message>
    <message>
        <source>From now on its entries carry a new origin; the journal has kept the reason.</source>
        <translation>此后的记录使用新的来源标识，原因已记入日志。</translation>
    </message>
</context>
<context>
    <name>projections</name>
    <message>
        <source>The fact has no effective date; enter the day from which it counts.</source>
        <translation>信用事实缺少生效日期；请填写开始计入的日期。</translation>
    </message>
    <message>
        <source>The end of the fact is not later than its effective date; enter the first day that no longer counts.</source>
        <translation>失效日不晚于生效日期；请填写不再计算的第一天。</translation>
    </message>
    <message>
        <source>The ban ends before it begins; correct one of its dates.</source>
        <translation>禁止期止早于禁止期起；请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The party of the fact was withdrawn from the register; choose the party it belongs to.</source>
        <translation>该信用事实所属主体已从名录撤销；请选择正确的主体。</translation>
    </message>
    <message>
        <source>The indicator does not belong to the kind of this party; choose an indicator of its kind.</source>
        <translation>该指标不属于本类主体；请选择本类的指标。</translation>
    </message>
    <message>
        <source>The fact has been withdrawn and can no longer be changed; record a new one.</source>
        <translation>该信用事实已撤销，不能再更改；请另行登记。</translation>
    </message>
    <message>
        <source>The fact is marked so already; nothing was changed.</source>
        <translation>该信用事实已是这一标记，未作改动。</translation>
    </message>
    <message>
        <source>The record was changed since it was read, so the change was not made. Look at the present values and enter it again.</source>
        <translation>读取之后记录已被更改，本次更改未执行。请查看现值后重新填写。</translation>
    </message>
    <message>
        <source>The change names a record that is not in this store, so it was not made. Search for the record again.</source>
        <translation>更改所指的记录不在本数据库中，未执行。请重新查找该记录。</translation>
    </message>
    <message>
        <source>The change does not say which values its author saw, so it was refused. Open the record and enter the change again.</source>
        <translation>更改未说明作者所见的原值，已拒绝。请打开记录后重新更改。</translation>
    </message>
    <message>
        <source>record the change</source>
        <translation>记录更改</translation>
    </message>
    <message>
        <source>Another account has this sign-in name; choose another name.</source>
        <translation>另一账户已使用这一登录名；请另取名称。</translation>
    </message>
    <message>
        <source>The person behind an account cannot be changed; create another account.</source>
        <translation>账户对应的人员不能更改；请另建账户。</translation>
    </message>
    <message>
        <source>The rule book has been adopted and can no longer be changed; draft a new version.</source>
        <translation>该评价规则已采用，不能再更改；请起草新版本。</translation>
    </message>
    <message>
        <source>Only a draft can be adopted: this rule book is in force already or its source is not confirmed.</source>
        <translation>只有草案可以采用：该规则已施行，或其来源未经确认。</translation>
    </message>
    <message>
        <source>The draft was changed after it was read for adoption, so it was not adopted. Read it again.</source>
        <translation>供采用而阅读之后草案又有更改，未采用。请重新审阅。</translation>
    </message>
    <message>
        <source>The list entry does not begin before it ends; correct its dates.</source>
        <translation>名单记录的起始日不早于截止日；请更正日期。</translation>
    </message>
    <message>
        <source>The list entry has been removed already, or no day of its removal was given.</source>
        <translation>名单记录已移出，或未填写移出日期。</translation>
    </message>
    <message>
        <source>The import is not in this store or has been taken back already.</source>
        <translation>该次导入不在本数据库中，或已被撤销。</translation>
    </message>
    <message>
        <source>Another party of this kind has the same identifier; open that record, or merge the two.</source>
        <translation>同类另一主体使用同一标识；请打开该记录，或将两者合并。</translation>
    </message>
    <message>
        <source>The party was withdrawn from the register and can no longer be changed; record it anew.</source>
        <translation>该主体已从名录撤销，不能再更改；请重新登记。</translation>
    </message>
    <message>
        <source>The kind of a party cannot be changed; record it as a party of the other kind.</source>
        <translation>主体的类型不能更改；请按另一类型登记。</translation>
    </message>
    <message>
        <source>The party has given way to another one already; take that succession back first.</source>
        <translation>该主体已并入另一主体；请先取消该次并入。</translation>
    </message>
    <message>
        <source>A party can only give way to another party of its own kind that does not itself give way to it; choose another one.</source>
        <translation>主体只能并入同类且未并入它的另一主体；请另行选择。</translation>
    </message>
    <message>
        <source>The party has not given way to another one, so there is nothing to take back.</source>
        <translation>该主体没有并入其他主体，无须取消。</translation>
    </message>
    <message>
        <source>Facts, list entries or other records belong to a party that was to be withdrawn, so nothing was changed. Withdraw them first, or let the party give way to another one.</source>
        <translation>拟撤销的主体名下有信用事实、名单记录或其他记录，未作改动。请先撤销这些记录，或将该主体并入另一主体。</translation>
    </message>
    <message>
        <source>The form has been retired and takes no new inspections; use its newer version.</source>
        <translation>该检查表已停用，不能用于新的检查，请使用新版本。</translation>
    </message>
    <message>
        <source>The inspection is “%1” and cannot take this step; look at its present state.</source>
        <translation>该检查处于“%1”状态，不能执行此步骤，请查看其当前状态。</translation>
    </message>
    <message>
        <source>Who wrote any part of an inspection may not judge it. Ask a second person.</source>
        <translation>参与撰写检查任何部分的人员不得复核，请由他人复核。</translation>
    </message>
    <message>
        <source>The inspection has no day; enter the day on which it took place.</source>
        <translation>检查没有日期，请填写检查日期。</translation>
    </message>
    <message>
        <source>The form %1 has a version %2 already, and a published version never changes; give the new one another version.</source>
        <translation>检查表 %1 已有版本 %2，已发布的版本不得更改；请为新表另定版本号。</translation>
    </message>
    <message>
        <source>The form is for another kind of party; choose a form for this kind.</source>
        <translation>该检查表适用于另一类主体，请选择适用于此类主体的检查表。</translation>
    </message>
    <message>
        <source>This step needs a written reason.</source>
        <translation>此步骤须写明理由。</translation>
    </message>
    <message>
        <source>Finding %1 was not accepted and no reason was given; write why.</source>
        <translation>问题 %1 未予采纳且未写明理由，请写明理由。</translation>
    </message>
    <message>
        <source>A review judges every finding once; look at the findings again.</source>
        <translation>复核须对每一问题逐一作出判断，请重新查看各项问题。</translation>
    </message>
    <message>
        <source>Enter the day and what the party said, or how it was asked.</source>
        <translation>请填写日期以及主体的陈述申辩内容；未陈述的，写明如何告知。</translation>
    </message>
    <message>
        <source>The party has not been heard on the findings; record its statement, or that it made none, first.</source>
        <translation>尚未听取主体对所发现问题的陈述申辩，请先记录其陈述申辩或其未作陈述的情况。</translation>
    </message>
    <message>
        <source>Each accepted finding becomes one fact; review the findings again.</source>
        <translation>每一采纳的问题对应一条信用事实，请重新复核。</translation>
    </message>
    <message>
        <source>The case stands at “%1” and cannot take the step “%2”; the law prescribes the order of the steps.</source>
        <translation>案件处于“%1”，不能办理“%2”；办案步骤须按法定顺序进行。</translation>
    </message>
    <message>
        <source>The step is dated before the step that it follows; enter its real day.</source>
        <translation>该步骤的日期早于上一步骤，请填写实际日期。</translation>
    </message>
    <message>
        <source>Who investigated a case may not preside over its hearing, review or decide it. Ask a second person.</source>
        <translation>本案调查人员不得主持听证、审核或作出决定，请由其他人员办理。</translation>
    </message>
    <message>
        <source>A case names where it comes from, its cause and class of conduct, what happened, and the days of the conduct, the discovery and the opening in this order.</source>
        <translation>案件须写明来源、案由、行为类别和案情，并依次填写行为终了日、发现日和建案日。</translation>
    </message>
    <message>
        <source>The inspection is of another party, its finding was not accepted, or it has a case already. Look at the finding again.</source>
        <translation>该检查属于其他主体、该问题未被采纳或已有案件，请重新查看该问题。</translation>
    </message>
    <message>
        <source>A person held to account belongs to the party, and what was decided about him is written down.</source>
        <translation>被追责人员应当属于该主体，并写明处理措施。</translation>
    </message>
    <message>
        <source>A penalty is one fact of the same party, and an exposure notice none; look at the decision again.</source>
        <translation>行政处罚对应同一主体的一个信用事实，曝光通报不对应事实，请核对决定。</translation>
    </message>
    <message>
        <source>The step is not complete: write what happened; a prior notice needs the proposed penalty, grounds, reasons and rights.</source>
        <translation>步骤不完整：请填写办理情况；事先告知须写明拟处罚内容、事实、理由和权利。</translation>
    </message>
    <message>
        <source>A decision has a number and says what was decided and why.</source>
        <translation>决定须有文号，并写明决定内容和理由。</translation>
    </message>
    <message>
        <source>The notice has no item %1; look at its items again.</source>
        <translation>整改通知没有事项 %1，请重新查看。</translation>
    </message>
    <message>
        <source>Finding %1 was not accepted by the reviewer, so nothing can be demanded on it.</source>
        <translation>问题 %1 未经复核采纳，不能要求整改。</translation>
    </message>
    <message>
        <source>Every item of a notice says what is demanded and by which later day.</source>
        <translation>整改通知的每一事项都须写明整改要求和晚于通知日的期限。</translation>
    </message>
    <message>
        <source>A notice needs an inspection that was reviewed; review it first.</source>
        <translation>整改通知须针对已复核的检查，请先复核。</translation>
    </message>
    <message>
        <source>A reply says what was done; write it.</source>
        <translation>请填写回复内容。</translation>
    </message>
    <message>
        <source>Who recorded a reply may not verify it. Ask a second person.</source>
        <translation>登记回复的人员不得核查该回复，请由其他人员核查。</translation>
    </message>
    <message>
        <source>Not accepting a rectification needs a reason and a new, later day.</source>
        <translation>整改不通过须写明理由和新的期限。</translation>
    </message>
    <message>
        <source>The lateness of this item is a fact already, or the fact is about another party.</source>
        <translation>该事项的逾期已记为事实，或者该事实属于其他主体。</translation>
    </message>
    <message>
        <source>A plan or draw for one kind of party names a party of another kind; gather the parties anew.</source>
        <translation>针对一类主体的计划或抽取含有另一类主体，请重新汇集主体。</translation>
    </message>
    <message>
        <source>The tasks of the draw are not those that were drawn, so it was refused. Record the draw as it came out.</source>
        <translation>抽取附带的任务与抽取结果不符，已拒绝。请按实际结果记录。</translation>
    </message>
    <message>
        <source>The result of the draw does not follow from its seed and its parties, so it was refused. Draw again.</source>
        <translation>抽取结果不能由种子和主体得出，已拒绝。请重新抽取。</translation>
    </message>
    <message>
        <source>There is a plan in force for this year and kind of party. Withdraw it first.</source>
        <translation>该年度该类主体已有执行中的计划，请先撤回。</translation>
    </message>
    <message>
        <source>Withdrawing a plan needs a written reason, and a plan that is in force.</source>
        <translation>撤回计划须写明理由，且计划应在执行中。</translation>
    </message>
    <message>
        <source>A task needs the day until which it is to be done, and one or more inspectors with an account, each named once.</source>
        <translation>任务须有办理期限和一名以上有账户的检查人员，且不得重复。</translation>
    </message>
    <message>
        <source>A task that says it was drawn does not stand in the entry of a draw, so it was refused.</source>
        <translation>任务声称由抽取产生，但不在抽取的日志条目内，已拒绝。</translation>
    </message>
    <message>
        <source>The task is done or cancelled and changes no more.</source>
        <translation>任务已办结或已取消，不能再改。</translation>
    </message>
    <message>
        <source>This task is in the store already, so it was not recorded again.</source>
        <translation>该任务已在库中，未重复记录。</translation>
    </message>
    <message>
        <source>An inspector declares his own relations only. Ask a supervisor.</source>
        <translation>检查人员只能申报本人情况，请由监督负责人办理。</translation>
    </message>
    <message>
        <source>Item %1 is “%2” and cannot take this step; look at its present state.</source>
        <translation>事项%1处于“%2”状态，不能办理此步骤，请查看其当前状态。</translation>
    </message>
    <message>
        <source>Who recorded or amended a fact may not confirm it; ask a second person.</source>
        <translation>事实的登记人、修改人不得确认该事实；请由第二人确认。</translation>
    </message>
    <message>
        <source>Who wrote a draft may not adopt it; ask a second supervisor.</source>
        <translation>评价规则的起草人不得批准该草案；请由另一名监督人员批准。</translation>
    </message>
    <message>
        <source>This computer has been approved already. Look for it in the exchange centre.</source>
        <translation>这台计算机已经获批准，请到数据交换中心查看。</translation>
    </message>
    <message>
        <source>The computer has been revoked already, or no reason was given.</source>
        <translation>这台计算机已被吊销，或者没有填写理由。</translation>
    </message>
    <message>
        <source>Two people changed this value without seeing each other&apos;s change. Decide between the two in the exchange centre first.</source>
        <translation>两个人在互不知情的情况下修改了这个值，请先在数据交换中心从中裁定。</translation>
    </message>
    <message>
        <source>A release of this number or a later one has been published already. Prepare the next one.</source>
        <translation>该编号或更新的发布包已经发布。请准备下一个。</translation>
    </message>
    <message>
        <source>There is no such prepared release, or it has been published already. Prepare the next one.</source>
        <translation>没有这个待发布的发布包，或已经发布。请准备下一个。</translation>
    </message>
    <message>
        <source>Whoever prepared a release may not publish it. Let a second supervisor look at it and publish it.</source>
        <translation>准备人不得自行发布。请由第二名监管人员审核发布。</translation>
    </message>
    <message>
        <source>Whoever looks at an identity number names the case and the reason.</source>
        <translation>查看身份证件号码须写明案件编号和理由。</translation>
    </message>
    <message>
        <source>The procedure stands at “%1” and cannot take the step “%2”: notice, statement, decision, publication and exit follow each other.</source>
        <translation>该事项处于“%1”，不能进行“%2”：告知、陈述、认定、公布、退出依次进行。</translation>
    </message>
    <message>
        <source>A ground is a fact of the party that was not withdrawn. Look at the proposal again.</source>
        <translation>列入依据应当是该主体未撤销的事实，请重新查看。</translation>
    </message>
    <message>
        <source>No ground is final: a fact must be confirmed by a second person and not be under objection before somebody is listed for it.</source>
        <translation>列入依据均未生效：事实须经第二人复核且不在异议中，方可据以列入。</translation>
    </message>
    <message>
        <source>Nobody is proposed without a fact. Record it first.</source>
        <translation>没有事实不得拟列入，请先登记事实。</translation>
    </message>
    <message>
        <source>What is published is not what was decided: party, list, decision, authority, basis and term must be the same.</source>
        <translation>公布内容与认定不一致：主体、名单、文号、机关、依据和期限须相同。</translation>
    </message>
    <message>
        <source>An entry ends early on the day it is taken off, and for a cause this list knows.</source>
        <translation>提前退出的条目在移出当日终止，且原因须为该名单所认可。</translation>
    </message>
    <message>
        <source>The entry came on the list by a procedure and leaves it by the same; record the end there.</source>
        <translation>该条目经程序列入，也应由该程序移出，请在该事项中登记。</translation>
    </message>
    <message>
        <source>A proposal says why, and names a list that this kind of party can be on: suppliers and agencies the black list, purchasers the focus list.</source>
        <translation>拟列入须写明理由，名单须适用于该类主体：供应商、代理机构为黑名单，采购人为重点监管名单。</translation>
    </message>
    <message>
        <source>The step belongs to another kind of entry, or has no day.</source>
        <translation>该步骤不属于此类记录，或没有日期。</translation>
    </message>
    <message>
        <source>A step of a list procedure lacks what the law asks for: the notice names facts, reasons, measures and rights, and a publication its place.</source>
        <translation>名单程序步骤缺少法定内容：告知须写明事实、理由、措施和权利，公布须写明渠道。</translation>
    </message>
    <message>
        <source>Who proposed somebody for a list or gave the notice may not decide it. Ask a second person.</source>
        <translation>提出拟列入或者作出告知的人员不得认定，请由第二人办理。</translation>
    </message>
    <message>
        <source>A decision has its number, text, authority, legal basis and a term of at least a month.</source>
        <translation>认定须有文号、内容、机关、法律依据，期限至少一个月。</translation>
    </message>
    <message>
        <source>The commitment was checked or withdrawn already.</source>
        <translation>该承诺已抽查或者已撤销。</translation>
    </message>
    <message>
        <source>A commitment is a supplier&apos;s for a project, has a day and stands for papers.</source>
        <translation>信用承诺由供应商为项目作出，须有日期和所替代的材料。</translation>
    </message>
    <message>
        <source>A check says what it found; a commitment that was not kept is a fact in the same entry, and a kept one is none.</source>
        <translation>抽查须写明结果；未兑现的在同一记录中成为事实，已兑现的不成为事实。</translation>
    </message>
    <message>
        <source>The fact of a commitment that was not kept is about who gave it.</source>
        <translation>未兑现承诺的事实应当针对承诺人。</translation>
    </message>
    <message>
        <source>Taking a commitment back needs a written reason.</source>
        <translation>撤销承诺须写明理由。</translation>
    </message>
    <message>
        <source>It stands at “%1” and cannot take the step “%2”.</source>
        <translation>该申请处于“%1”，不能进行“%2”。</translation>
    </message>
    <message>
        <source>An objection or a repair is about a fact of the party that was not withdrawn, or about a published entry of the office&apos;s own list.</source>
        <translation>异议或者修复应当针对该主体未撤销的事实，或者本局名单上已公布的条目。</translation>
    </message>
    <message>
        <source>A fact that is objected to is marked at once.</source>
        <translation>被异议的事实应当立即标记。</translation>
    </message>
    <message>
        <source>The decision and what is carried out with it do not agree: look at the fact or the list entry again.</source>
        <translation>决定与随之执行的内容不一致，请重新查看该事实或名单条目。</translation>
    </message>
    <message>
        <source>An objection or a repair is about one fact or one list entry, and says who asks for what on which day.</source>
        <translation>异议或者修复针对一条事实或一个名单条目，并写明申请人、请求和日期。</translation>
    </message>
    <message>
        <source>The decision is about something else than the application.</source>
        <translation>决定针对的不是该申请的事项。</translation>
    </message>
    <message>
        <source>A decision has its reasons, and a repair the class of publicity and the conditions that were found met.</source>
        <translation>决定须有理由；准予修复的，须有公示类别和经查明具备的条件。</translation>
    </message>
    <message>
        <source>A decision rests on facts the proposal named; for others propose anew.</source>
        <translation>认定应当依据提出时列明的事实；依据其他事实的，请重新提出。</translation>
    </message>
    <message>
        <source>Credit is repaired on application: an entry ends for it with the decision that grants it.</source>
        <translation>信用修复依申请办理：条目随准予修复的决定移出。</translation>
    </message>
    <message>
        <source>An entry of the office&apos;s own list is published by its procedure; one taken over names the list it comes from, its decision, authority and basis.</source>
        <translation>本局名单的条目由程序公布；承接的条目须写明所出名单及其文号、机关、依据。</translation>
    </message>
    <message>
        <source>There is nothing to repair about an entry of the red list.</source>
        <translation>红名单条目无需修复。</translation>
    </message>
    <message>
        <source>An objection to the fact is open; the mark goes with the last of them.</source>
        <translation>对该事实的异议尚未办结，标记随最后一件取消。</translation>
    </message>
    <message>
        <source>The mark was not set for an objection; who set it takes it away.</source>
        <translation>该标记不是因异议设置，应由设置者取消。</translation>
    </message>
    <message>
        <source>The step belongs to another kind of entry, or has no day or no text.</source>
        <translation>该步骤不属于此类记录，或没有日期、没有内容。</translation>
    </message>
    <message>
        <source>A decision comes last in its entry, after what carries it out.</source>
        <translation>决定应当是该记录的最后一项，在所执行的内容之后。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>未填写%1。</translation>
    </message>
    <message>
        <source>The party is of another kind than this record is about.</source>
        <translation>主体类型与该类记录不符。</translation>
    </message>
    <message>
        <source>The record is of another type than belongs there.</source>
        <translation>关联记录的类型不符。</translation>
    </message>
    <message>
        <source>What the record became is about another party.</source>
        <translation>由该记录形成的事实或者名单属于其他主体。</translation>
    </message>
    <message>
        <source>Who prepared it may not decide on it. Ask a second person.</source>
        <translation>承办人不得作出决定，请由另一人办理。</translation>
    </message>
    <message>
        <source>The record has no day, no number of its own, or begins where it cannot begin.</source>
        <translation>该记录没有日期、编号，或者起始状态不符。</translation>
    </message>
    <message>
        <source>A party is not its own counterpart.</source>
        <translation>主体不能以自己为相对方。</translation>
    </message>
    <message>
        <source>There is no such step.</source>
        <translation>没有该步骤。</translation>
    </message>
    <message>
        <source>The step belongs to another kind of entry, or has no day, no text or no evidence.</source>
        <translation>该步骤不属于此类条目，或者缺少日期、说明或者证据。</translation>
    </message>
    <message>
        <source>The step names a party where none belongs.</source>
        <translation>该步骤不应指明主体。</translation>
    </message>
    <message>
        <source>The record stands at “%1” and cannot take the step “%2”.</source>
        <translation>该记录处于“%1”，不能进行“%2”。</translation>
    </message>
    <message>
        <source>The step does not say whom it is about.</source>
        <translation>该步骤未指明主体。</translation>
    </message>
    <message>
        <source>A record is about one party.</source>
        <translation>一条业务记录只涉及一个主体。</translation>
    </message>
    <message>
        <source>An import of external information is not taken back as a whole. Withdraw what is wrong record by record, or import the right file of the source.</source>
        <translation>外部信息的导入不能整批撤销。请逐条撤回有误的记录，或者导入来源的正确文件。</translation>
    </message>
    <message>
        <source>The step is possible only after the day until which the parties may still speak.</source>
        <translation>须待当事人提出意见的期限届满后方可进行此步骤。</translation>
    </message>
    <message>
        <source>The step begins a clock and has no day on which it ends.</source>
        <translation>该步骤起算期限，却没有载明期限届满日。</translation>
    </message>
</context>
<context>
    <name>queries</name>
    <message>
        <source>Reading the register was stopped.</source>
        <translation>已停止读取名录。</translation>
    </message>
    <message>
        <source>The evaluation was stopped before it was finished; nothing was changed.</source>
        <translation>评价未完成即被停止，未作改动。</translation>
    </message>
    <message>
        <source>read the register</source>
        <translation>读取名录</translation>
    </message>
    <message>
        <source>save the ratings</source>
        <translation>保存评价结果</translation>
    </message>
    <message>
        <source>read the ratings</source>
        <translation>读取评价结果</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Purchasers</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>代理机构</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Approved, parties to be told</source>
        <translation>已批准，待告知</translation>
    </message>
    <message>
        <source>Parties told, objections possible</source>
        <translation>已告知，异议期内</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>主体类型</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评价期间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>评价基准日</translation>
    </message>
    <message>
        <source>Known at the end of</source>
        <translation>知悉截止日</translation>
    </message>
    <message>
        <source>Journal position</source>
        <translation>日志位置</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>评价规则</translation>
    </message>
    <message>
        <source>Hash of the result</source>
        <translation>结果校验值</translation>
    </message>
    <message>
        <source>Parties rated</source>
        <translation>评价主体数</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要复核数</translation>
    </message>
    <message>
        <source>Reason for the revision</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Facts to be checked</source>
        <translation>请核查事实</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Grade looked at</source>
        <translation>复核等级</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>提请批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Parties told</source>
        <translation>告知主体</translation>
    </message>
    <message>
        <source>Periodic evaluation</source>
        <translation>定期评价</translation>
    </message>
    <message>
        <source>Revision of</source>
        <translation>更正的评价</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>In force at the source</source>
        <translation>来源有效</translation>
    </message>
    <message>
        <source>Gone from the source</source>
        <translation>来源已移除</translation>
    </message>
    <message>
        <source>Not about anybody here</source>
        <translation>与本库主体无关</translation>
    </message>
    <message>
        <source>Name at the source</source>
        <translation>来源名称</translation>
    </message>
    <message>
        <source>Identifier at the source</source>
        <translation>来源标识代码</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文书号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Public until</source>
        <translation>公示截止期</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>认定机关</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款金额（元）</translation>
    </message>
    <message>
        <source>Confiscated</source>
        <translation>没收金额（元）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Row of the source</source>
        <translation>来源原始数据</translation>
    </message>
    <message>
        <source>Matched to a party</source>
        <translation>匹配主体</translation>
    </message>
    <message>
        <source>Changed at the source</source>
        <translation>来源变更</translation>
    </message>
    <message>
        <source>Set aside: nobody here</source>
        <translation>搁置：与本库主体无关</translation>
    </message>
    <message>
        <source>External information</source>
        <translation>外部信息</translation>
    </message>
    <message>
        <source>Applied, no feedback yet</source>
        <translation>执行中，待反馈</translation>
    </message>
    <message>
        <source>Feedback received</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>适用理由</translation>
    </message>
    <message>
        <source>Unit that carries it out</source>
        <translation>执行单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Times applied</source>
        <translation>执行次数</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Joint measure</source>
        <translation>联合奖惩措施</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>合作中</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支机构</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Products and terms</source>
        <translation>产品与条件</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Takes part again</source>
        <translation>恢复合作</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Being performed</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Award notice number</source>
        <translation>中标通知书编号</translation>
    </message>
    <message>
        <source>Award notice of</source>
        <translation>中标通知书日期</translation>
    </message>
    <message>
        <source>To be delivered by</source>
        <translation>交货期限</translation>
    </message>
    <message>
        <source>Bank of the payee account</source>
        <translation>收款账户开户行</translation>
    </message>
    <message>
        <source>Payee account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Consent of the purchaser of</source>
        <translation>采购人同意日期</translation>
    </message>
    <message>
        <source>Consent of the bank of</source>
        <translation>银行同意日期</translation>
    </message>
    <message>
        <source>Payee account changed</source>
        <translation>变更收款账户</translation>
    </message>
    <message>
        <source>Payee account changed without consent</source>
        <translation>擅自变更收款账户</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>予以支持</translation>
    </message>
    <message>
        <source>The bank decides</source>
        <translation>由银行决定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予支持</translation>
    </message>
    <message>
        <source>Checked, to be sent to the bank</source>
        <translation>已核查，待推送银行</translation>
    </message>
    <message>
        <source>With the bank</source>
        <translation>银行审核中</translation>
    </message>
    <message>
        <source>Granted, not repaid</source>
        <translation>已放款，未结清</translation>
    </message>
    <message>
        <source>Refused by the bank</source>
        <translation>银行拒绝</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不予支持</translation>
    </message>
    <message>
        <source>Amount wanted</source>
        <translation>申请金额（元）</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Amount granted</source>
        <translation>放款金额（元）</translation>
    </message>
    <message>
        <source>To be repaid by</source>
        <translation>还款期限</translation>
    </message>
    <message>
        <source>Amount repaid</source>
        <translation>还款金额（元）</translation>
    </message>
    <message>
        <source>Amount not paid</source>
        <translation>未还金额（元）</translation>
    </message>
    <message>
        <source>Sent to the bank</source>
        <translation>推送银行</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>放款</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Contract financing</source>
        <translation>合同融资</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>激励措施</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>给予内容</translation>
    </message>
    <message>
        <source>Incentive used</source>
        <translation>守信激励</translation>
    </message>
    <message>
        <source>After the evaluation of bids</source>
        <translation>评审后</translation>
    </message>
    <message>
        <source>After acceptance</source>
        <translation>验收后</translation>
    </message>
    <message>
        <source>To be given</source>
        <translation>待评价</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Held back: given after a complaint</source>
        <translation>暂缓计入：投诉后作出</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>不予计入</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Day of the node</source>
        <translation>环节日期</translation>
    </message>
    <message>
        <source>Score of 0 to 100</source>
        <translation>评分（0至100）</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Given and held back</source>
        <translation>评价并暂缓计入</translation>
    </message>
    <message>
        <source>Comment of the rated party</source>
        <translation>被评方说明</translation>
    </message>
    <message>
        <source>Mutual review</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>Rated party</source>
        <translation>被评方</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>评价方</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Operation manual</source>
        <translation>操作手册</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Views so far</source>
        <translation>累计播放量</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>累计答卷数</translation>
    </message>
    <message>
        <source>Of them satisfied</source>
        <translation>其中满意</translation>
    </message>
    <message>
        <source>Views counted</source>
        <translation>登记播放量</translation>
    </message>
    <message>
        <source>Satisfaction asked for</source>
        <translation>登记满意度</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>更新版本</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程与手册</translation>
    </message>
    <message>
        <source>Integrity training of purchasers</source>
        <translation>采购人廉洁培训</translation>
    </message>
    <message>
        <source>Integrity education of agencies</source>
        <translation>代理机构廉洁教育</translation>
    </message>
    <message>
        <source>Signing meeting of suppliers</source>
        <translation>供应商诚信签约会</translation>
    </message>
    <message>
        <source>Training and test of experts</source>
        <translation>专家培训测试</translation>
    </message>
    <message>
        <source>Training of inspectors</source>
        <translation>检查人员培训</translation>
    </message>
    <message>
        <source>Publicity on the spot</source>
        <translation>现场宣传</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>活动日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>线下活动</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>已参训</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参训人</translation>
    </message>
    <message>
        <source>Pledge signed</source>
        <translation>已签承诺书</translation>
    </message>
    <message>
        <source>Test result of 0 to 100</source>
        <translation>测试成绩（0至100）</translation>
    </message>
    <message>
        <source>Signed pledge handed in</source>
        <translation>交回签署的承诺书</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参训</translation>
    </message>
    <message>
        <source>Event or course</source>
        <translation>活动或者课程</translation>
    </message>
    <message>
        <source>Periodic evaluations</source>
        <translation>定期评价</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>名单种类</translation>
    </message>
    <message>
        <source>Joint measures</source>
        <translation>联合奖惩措施</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Reasons in the words of the answer</source>
        <translation>答复理由（答复时的文字）</translation>
    </message>
    <message>
        <source>Rate per year (385 = 3.85 %)</source>
        <translation>年利率（万分之一，385 即 3.85%）</translation>
    </message>
    <message>
        <source>Applications for financing</source>
        <translation>合同融资</translation>
    </message>
    <message>
        <source>Incentives used</source>
        <translation>守信激励</translation>
    </message>
    <message>
        <source>Mutual reviews</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程与手册</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>线下活动</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>参训</translation>
    </message>
</context>
<context>
    <name>releases</name>
    <message>
        <source>Releases are published at the central store of the office, and this is not it. Do it there.</source>
        <translation>发布须在单位的中心库进行，本库不是中心库。请到中心库办理。</translation>
    </message>
    <message>
        <source>No release is prepared. Let one supervisor prepare it and another one publish it.</source>
        <translation>没有待发布的发布包。请由一名监管人员准备、另一名发布。</translation>
    </message>
    <message>
        <source>You prepared this release, so a second supervisor has to look at it and publish it.</source>
        <translation>该发布包由您准备，须由第二名监管人员审核发布。</translation>
    </message>
    <message>
        <source>No release has been published yet. Let one supervisor prepare it and another one publish it.</source>
        <translation>尚未发布过任何发布包。请由一名监管人员准备、另一名发布。</translation>
    </message>
    <message>
        <source>The office has published two different releases under one number. Nothing was taken over; report this to an administrator and an auditor at once.</source>
        <translation>单位以同一编号发布了两个不同的发布包。未接收任何内容，请立即报告管理员和审计人员。</translation>
    </message>
    <message>
        <source>This release is older than the one that is here, so it was not applied. Ask for the newest one.</source>
        <translation>该发布包比本机现有的旧，未予应用。请索取最新的。</translation>
    </message>
    <message>
        <source>The file is no release of the office. Import it as an exchange file.</source>
        <translation>该文件不是单位的发布包。请作为交换文件导入。</translation>
    </message>
    <message>
        <source>This store has not joined an office, so it trusts no release. Ask to join first.</source>
        <translation>本库尚未加入单位，不信任任何发布包。请先申请加入。</translation>
    </message>
    <message>
        <source>The release is not signed by the key of this office, so nothing was taken over. Ask the office for another file.</source>
        <translation>发布包未经本单位密钥签名，未接收任何内容。请向单位重新索取文件。</translation>
    </message>
    <message>
        <source>The release needs a newer version of the program. Install it, then apply the release.</source>
        <translation>该发布包需要更新版本的程序。请安装新版后再应用。</translation>
    </message>
    <message>
        <source>The release is not signed by two different persons who may publish, so nothing was taken over. Ask the office for another file.</source>
        <translation>发布包未经两名有权发布的不同人员签名，未接收任何内容。请向单位重新索取文件。</translation>
    </message>
    <message>
        <source>A part of the release is missing, so nothing was taken over. Ask the office for another file.</source>
        <translation>发布包缺少一部分，未接收任何内容。请向单位重新索取文件。</translation>
    </message>
    <message>
        <source>The release cannot be read. Check the medium, or copy the file again.</source>
        <translation>无法读取发布包。请检查介质，或重新拷贝文件。</translation>
    </message>
    <message numerus="yes">
        <source>The score of %n party(ies) hangs on what two people wrote without knowing of each other, so nothing is published: %1. Decide in the exchange centre first.</source>
        <translation>
            <numerusform>%n 个主体的得分取决于两人互不知情时所作的记录，因此暂不发布：%1。请先在交换中心作出认定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The file is larger than 64 MiB and was not added. Scan it again at a lower resolution.</source>
        <translation>文件超过 64 MiB，未添加。请以较低分辨率重新扫描。</translation>
    </message>
    <message>
        <source>The file cannot be read, so it was not added. Check that you may open it.</source>
        <translation>文件无法读取，未添加。请确认有权打开。</translation>
    </message>
    <message>
        <source>The file no longer exists. Choose it again.</source>
        <translation>文件已不存在。请重新选择。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>这是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file is empty and was not added. Choose the right file.</source>
        <translation>文件为空，未添加。请选择正确的文件。</translation>
    </message>
    <message>
        <source>This file is not kept in the store. Restore a backup that has it.</source>
        <translation>本数据库中没有保存该文件。请恢复含有该文件的备份。</translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was added and is not shown. Restore it from a backup.</source>
        <translation>文件添加后被改动或已损坏，不予显示。请从备份恢复。</translation>
    </message>
    <message>
        <source>There is no store in this folder. Choose another folder or create a new store.</source>
        <translation>该文件夹中没有数据库。请另选文件夹，或新建数据库。</translation>
    </message>
    <message>
        <source>The store is damaged and was left as it is. Restore a backup into a new folder; keep this one for recovery.</source>
        <translation>数据库已损坏，保持原状。请将备份恢复到新文件夹，并留存此数据库备查。</translation>
    </message>
    <message>
        <source>The database does not accept the settings that keep the store safe, so it was not opened. Install the program again.</source>
        <translation>数据库不接受保障安全的设置，未打开。请重新安装程序。</translation>
    </message>
    <message>
        <source>The file is a database of another program. Choose the folder of a store.</source>
        <translation>该文件是其他程序的数据库。请选择本程序的数据库文件夹。</translation>
    </message>
    <message>
        <source>A file of the store could not be read or written. Check the disk and try again.</source>
        <translation>数据库的文件无法读写。请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty folder for the new store.</source>
        <translation>文件夹不为空。请为新数据库选择空文件夹。</translation>
    </message>
    <message>
        <source>Nothing was saved because the disk is full. Free some space and try again.</source>
        <translation>磁盘已满，未保存任何内容。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Nothing was saved because the folder may not be written. Ask for write access or choose another folder.</source>
        <translation>文件夹不可写入，未保存任何内容。请申请写入权限或另选文件夹。</translation>
    </message>
    <message>
        <source>Another program is holding the store. Close it and try again.</source>
        <translation>另一程序正占用数据库。请关闭后再试。</translation>
    </message>
    <message>
        <source>Nothing was saved because memory is short. Close other programs and try again.</source>
        <translation>内存不足，未保存任何内容。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The store refused the change; nothing was saved. Check the store and report this message if it returns.</source>
        <translation>数据库拒绝更改，未保存任何内容。请核验数据库；如再出现，请报告本消息。</translation>
    </message>
    <message>
        <source>There is no account of this name in the store. Check the name.</source>
        <translation>数据库中没有这个账户。请核对名称。</translation>
    </message>
    <message>
        <source>The password is wrong. Try again; after several failures the store waits longer each time.</source>
        <translation>密码错误。请重试；多次失败后，等待时间逐次加长。</translation>
    </message>
    <message>
        <source>This account needs its password. Enter it and try again.</source>
        <translation>该账户须输入密码。请输入后再试。</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong passwords the store waits before the next one. Try again in %n second(s).</source>
        <translation>
            <numerusform>密码多次错误，须等待后再试。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of this store is damaged or missing and was not used. Restore a backup into a new folder.</source>
        <translation>数据库的密钥已损坏或缺失，未使用。请将备份恢复到新文件夹。</translation>
    </message>
    <message>
        <source>There is already an account of this name. Choose another name.</source>
        <translation>已有同名账户。请另取名称。</translation>
    </message>
    <message>
        <source>The identity number of this person was erased or was never kept here; it can no longer be shown.</source>
        <translation>此人的身份证号已清除或未在此保存，不能再显示。</translation>
    </message>
    <message>
        <source>The store is open for reading only, so nothing was saved. Open it for writing.</source>
        <translation>数据库以只读方式打开，未保存任何内容。请以可写方式打开。</translation>
    </message>
    <message>
        <source>The store was not opened for work, so nothing was saved. Close it and open it again.</source>
        <translation>数据库未以工作方式打开，未保存任何内容。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has finished and save again.</source>
        <translation>正在导入。请待其完成后再保存。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a person with the right role to do it.</source>
        <translation>您的角色不允许此操作。请由有相应角色的人办理。</translation>
    </message>
    <message>
        <source>This account is not active in the store or has another key, so nothing was saved. Sign in again.</source>
        <translation>该账户在本数据库中未启用或密钥不同，未保存任何内容。请重新登录。</translation>
    </message>
    <message>
        <source>A saved setting or draft was damaged on the disk and was not used. Check the store; restore a backup if more is damaged.</source>
        <translation>保存的设置或草稿在磁盘上已损坏，未使用。请核验数据库；如有更多损坏，请恢复备份。</translation>
    </message>
    <message>
        <source>The store could not be brought to this version of the program and was left as it was. Use the earlier version and report this message.</source>
        <translation>数据库未能升级到本版本，保持原状。请使用原版本并报告本消息。</translation>
    </message>
    <message>
        <source>The store could not be copied. Check both disks and try again.</source>
        <translation>数据库无法复制。请检查两个磁盘后再试。</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>The store is open in another window or program. Close it there, or open the store for reading.</source>
        <translation>数据库已在另一窗口或程序中打开。请在该处关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>A store cannot be kept on this kind of drive (%1) because it gives no dependable locks. Choose a folder on the computer&apos;s own disk.</source>
        <translation>此类驱动器（%1）不提供可靠的锁，不能存放数据库。请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The store has lost its entries: a file beside it is missing or damaged. It was left as it is; restore a backup into a new folder.</source>
        <translation>数据库的条目丢失：旁边的文件缺失或损坏。已保持原状；请将备份恢复到新文件夹。</translation>
    </message>
    <message>
        <source>This store was written by a newer version of the program; it is open for reading only. Install the newer version to work in it.</source>
        <translation>此数据库由较新版本写成，仅以只读方式打开。请安装较新版本后使用。</translation>
    </message>
    <message>
        <source>This store was written by an earlier version of the program. Open it once for writing so that it is brought up to date.</source>
        <translation>此数据库由较早版本写成。请以可写方式打开一次，使其升级。</translation>
    </message>
    <message>
        <source>The system gives no random numbers, so no keys can be made. Restart the computer and try again.</source>
        <translation>系统不提供随机数，无法生成密钥。请重新启动计算机后再试。</translation>
    </message>
    <message>
        <source>The folder of this store may not be written; the store is open for reading only. Copy the folder to the computer&apos;s own disk to work in it.</source>
        <translation>数据库文件夹不可写入，仅以只读方式打开。请将其复制到本机磁盘后使用。</translation>
    </message>
    <message>
        <source>The backup does not verify and was not used. Use another backup, and verify the store before making a new one.</source>
        <translation>备份未通过核验，未使用。请使用其他备份，并在重新备份前核验数据库。</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name for the backup.</source>
        <translation>已有同名文件。请为备份另取名称。</translation>
    </message>
    <message>
        <source>The folder is not empty, and restoring never replaces what may be the only copy. Choose an empty folder.</source>
        <translation>文件夹不为空；恢复从不覆盖可能是唯一的一份。请选择空文件夹。</translation>
    </message>
    <message>
        <source>The file is not a backup, is incomplete or was changed. Use another backup.</source>
        <translation>该文件不是备份、不完整或被改动。请使用其他备份。</translation>
    </message>
    <message>
        <source>The journal cannot be replayed: entry %1 does not fit what came before it. Verify the store and restore a backup.</source>
        <translation>日志无法重演：条目 %1 与之前的内容不符。请核验数据库并恢复备份。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 should not be there</source>
        <translation>%1 不应存在</translation>
    </message>
    <message>
        <source>%1: %2 differs</source>
        <translation>%1：%2 不同</translation>
    </message>
    <message>
        <source>The table of origins cannot be read.</source>
        <translation>来源表无法读取。</translation>
    </message>
    <message>
        <source>The device of an origin does not fit its key.</source>
        <translation>来源的设备与其密钥不符。</translation>
    </message>
    <message>
        <source>The entry does not have its recorded hash: its content was changed.</source>
        <translation>条目与记录的哈希不符：内容被改动。</translation>
    </message>
    <message>
        <source>The entry cannot be read: %1</source>
        <translation>条目无法读取：%1</translation>
    </message>
    <message>
        <source>The end of a chain of entries does not fit the record of its origin: entries at the end are missing.</source>
        <translation>条目链的末端与来源记录不符：末尾的条目缺失。</translation>
    </message>
    <message>
        <source>An entry before it is missing.</source>
        <translation>其前的条目缺失。</translation>
    </message>
    <message>
        <source>It claims to have been admitted before the entry that precedes it.</source>
        <translation>所称接收时间早于前一条目。</translation>
    </message>
    <message>
        <source>A column beside the entry differs from what was signed.</source>
        <translation>条目旁的列与签名内容不同。</translation>
    </message>
    <message>
        <source>Its origin is not known to the store.</source>
        <translation>数据库不认识其来源。</translation>
    </message>
    <message>
        <source>It does not continue the chain of its origin.</source>
        <translation>与来源的链条不衔接。</translation>
    </message>
    <message>
        <source>The first entry of its origin does not prove the device&apos;s key.</source>
        <translation>来源的首个条目未能证明设备密钥。</translation>
    </message>
    <message>
        <source>The signature is not that of its author.</source>
        <translation>签名不是作者所签。</translation>
    </message>
    <message>
        <source>Its author did not have the right to do this.</source>
        <translation>作者无权进行此操作。</translation>
    </message>
    <message>
        <source>Its receipt is missing or does not fit.</source>
        <translation>回执缺失或不符。</translation>
    </message>
    <message>
        <source>The database file cannot be read.</source>
        <translation>数据库文件无法读取。</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>数据库文件已损坏：%1</translation>
    </message>
    <message>
        <source>A row of the table %1 refers to nothing.</source>
        <translation>表 %1 中有一行没有对应记录。</translation>
    </message>
    <message>
        <source>The table of files cannot be read.</source>
        <translation>文件表无法读取。</translation>
    </message>
    <message>
        <source>The file %1 is missing or was changed.</source>
        <translation>文件 %1 缺失或被改动。</translation>
    </message>
    <message>
        <source>The journal cannot be read.</source>
        <translation>日志无法读取。</translation>
    </message>
    <message>
        <source>There are more or fewer receipts than entries.</source>
        <translation>回执数与条目数不一致。</translation>
    </message>
    <message>
        <source>A saved setting, draft or key was changed on the disk: %1.</source>
        <translation>保存的设置、草稿或密钥在磁盘上被改动：%1。</translation>
    </message>
    <message>
        <source>No older backup was removed: one of them holds entries this store does not have. Verify the store and look at its backups.</source>
        <translation>未清除旧备份：其中有备份含有本数据库没有的条目。请核验数据库并查看各备份。</translation>
    </message>
    <message>
        <source>The backup cannot be opened. Check that it is a file, that the drive is there and that you may read it.</source>
        <translation>备份无法打开。请确认它是文件、驱动器已连接且您有权读取。</translation>
    </message>
    <message>
        <source>The store was not brought to this version of the program, because its entry %1 is not as it was written. Restore the newest backup that verifies.</source>
        <translation>数据库条目 %1 与写入时不一致，未升级到本版本。请恢复最近一份通过核验的备份。</translation>
    </message>
    <message>
        <source>The state of an origin is not what the entries say.</source>
        <translation>来源的状态与各条目所述不符。</translation>
    </message>
    <message>
        <source>Entries at the end are missing or others: the mark that this computer keeps outside the store knows the entry %1 of its chain.</source>
        <translation>末尾的条目缺失或已被替换：本机在数据库之外的标记记有该链的第 %1 条。</translation>
    </message>
    <message>
        <source>It is an entry of another office.</source>
        <translation>这是其他单位的条目。</translation>
    </message>
    <message>
        <source>A part of the database is missing or is not the program&apos;s own: %1.</source>
        <translation>数据库的某个部分缺失或非本程序所建：%1。</translation>
    </message>
    <message>
        <source>An entry kept in the table %1 was changed.</source>
        <translation>表 %1 中留存的条目被改动。</translation>
    </message>
    <message>
        <source>The key to the identity number of “%1” is missing: the number can no longer be read.</source>
        <translation>“%1”身份证件号码的密钥缺失：该号码已无法读取。</translation>
    </message>
    <message>
        <source>Another program is making a store in this folder at this moment. Open that store, or choose another folder.</source>
        <translation>另一程序正在此文件夹中创建数据库。请打开该数据库，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The list of backups was changed on the disk. Verify each backup file by itself.</source>
        <translation>备份清单在磁盘上被改动。请逐个校验备份文件。</translation>
    </message>
    <message>
        <source>It comes after a fork of its chain or after its computer was revoked.</source>
        <translation>该记录位于其链条分叉之后，或者在其计算机被吊销之后。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it. It will be applied once this program is upgraded.</source>
        <translation>该记录由更新版本的程序写成，本程序升级后即会生效。</translation>
    </message>
    <message>
        <source>It is not signed by the computer it claims to come from.</source>
        <translation>该记录没有其所称计算机的签名。</translation>
    </message>
    <message>
        <source>Its author has no active account.</source>
        <translation>其作者没有有效账户。</translation>
    </message>
    <message>
        <source>The file holds entries that no store of this office wrote, so nothing was taken over. Keep the file and ask the sender.</source>
        <translation>文件中有并非本单位数据库写成的记录，因此没有接收任何内容。请保留该文件并询问发送人。</translation>
    </message>
    <message>
        <source>The file holds entries of another office, so nothing was taken over. Give it to the office it was made for.</source>
        <translation>文件中有其他单位的记录，因此没有接收任何内容。请把它交给应当接收的单位。</translation>
    </message>
    <message>
        <source>What stands beside the entry of how it was applied was changed.</source>
        <translation>记录旁关于其如何生效的标注被改动。</translation>
    </message>
    <message>
        <source>This file has not arrived yet; it comes with a later exchange file.</source>
        <translation>这个文件尚未送达，将随以后的交换文件到来。</translation>
    </message>
    <message>
        <source>The list of entries that are waited for was changed.</source>
        <translation>等待送达的记录清单被改动。</translation>
    </message>
    <message>
        <source>The entries could not be put in order, so nothing was taken over. Verify the store.</source>
        <translation>记录无法排定次序，因此没有接收任何内容。请校验数据库。</translation>
    </message>
    <message>
        <source>A key in the file does not belong to this office, so nothing was taken over. Ask the sender.</source>
        <translation>文件中的密钥不属于本单位，未接收任何内容。请询问发送方。</translation>
    </message>
    <message>
        <source>The key of the office is missing here or damaged. Put a copy of it back into the folder keys of the store.</source>
        <translation>单位密钥缺失或已损坏。请将其副本放回本库的 keys 文件夹。</translation>
    </message>
    <message>
        <source>The key of the office needs its passphrase. Enter it and try again.</source>
        <translation>单位密钥需要口令。请输入口令后重试。</translation>
    </message>
    <message>
        <source>The office has its key already; a second one would make every computer ask again. Use the one that is there.</source>
        <translation>单位已有密钥；另造一个会使所有电脑都须重新加入。请使用现有密钥。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the office&apos;s key. Try again.</source>
        <translation>单位密钥口令不正确，请重试。</translation>
    </message>
    <message>
        <source>The copy of the office&apos;s key could not be read back. Use another medium.</source>
        <translation>单位密钥副本无法回读。请更换介质。</translation>
    </message>
    <message>
        <source>What this store trusts was altered outside the program. Restore the newest backup that verifies.</source>
        <translation>本库的信任信息在程序之外被改动。请恢复最近一份核验无误的备份。</translation>
    </message>
    <message>
        <source>This key does not open the backup.</source>
        <translation>该密钥打不开这份备份。</translation>
    </message>
    <message>
        <source>The backup does not have exactly one administrator. Say which account opens it.</source>
        <translation>该备份的管理员不止一名或没有管理员，请指明由哪个账户打开。</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of this backup, so it was not opened. Have an administrator sign in.</source>
        <translation>“%1”不是该备份的管理员，未予打开。请由管理员登录。</translation>
    </message>
    <message>
        <source>Nobody could open a backup of this store, so none was made. Open the store where it may be written, then make the backup.</source>
        <translation>没有任何人能打开本数据库的备份，因此未作备份。请在可写入的位置打开数据库后再备份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>The exchange file cannot be read. Check the medium, or copy the file again.</source>
        <translation>无法读取交换文件。请检查存储介质，或者重新复制文件。</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>操作已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>The exchange file cannot be read back. Use another medium and export again.</source>
        <translation>无法回读交换文件。请换一个存储介质重新导出。</translation>
    </message>
    <message>
        <source>The file does not prove where its entries come from, so nothing was taken over. Ask the sender.</source>
        <translation>文件不能证明其中记录的来源，因此没有接收任何内容。请询问发送人。</translation>
    </message>
    <message>
        <source>The computer has no label or its keys are not keys. Let it ask again, and give it a short label such as ZZ-03.</source>
        <translation>计算机没有标识，或者其密钥无效。请让它重新申请，并给出简短标识，如 ZZ-03。</translation>
    </message>
    <message>
        <source>This computer is not approved, is revoked already, or is the one you work at. Choose another one.</source>
        <translation>这台计算机未获批准、已被吊销，或者就是您正在使用的计算机。请另选一台。</translation>
    </message>
    <message>
        <source>This computer has not been approved by the office, so nothing was exported. Have it approved first.</source>
        <translation>这台计算机尚未获单位批准，因此没有导出任何内容。请先申请批准。</translation>
    </message>
    <message>
        <source>There is no approved computer to send to, or there are more than one file can be sealed for. Look at the list of computers.</source>
        <translation>没有可以接收的已批准计算机，或者数量超过一个文件所能加密的对象。请查看计算机清单。</translation>
    </message>
    <message>
        <source>There is nothing new to export: the other side has everything.</source>
        <translation>没有需要导出的新内容：对方已经全部收到。</translation>
    </message>
    <message>
        <source>The file holds entries of another computer than its sender, so nothing was taken over. Ask the sender.</source>
        <translation>文件中有发送人以外其他计算机的记录，因此没有接收任何内容。请询问发送人。</translation>
    </message>
    <message>
        <source>The keys in the file are not in the form a store writes, so nothing was taken over. Ask the sender.</source>
        <translation>文件中的密钥格式不符，未接收任何内容。请询问发送方。</translation>
    </message>
    <message>
        <source>This is a demonstration store: nothing of it leaves it, and nothing real comes in. Open the office&apos;s own store.</source>
        <translation>这是演示库：其内容不会送出，真实数据也不会进入。请打开单位自己的数据库。</translation>
    </message>
    <message>
        <source>The file comes from a computer this office has not approved, so nothing was taken over. Approve the computer first.</source>
        <translation>文件来自本单位未批准的电脑，未接收任何内容。请先批准该电脑。</translation>
    </message>
    <message>
        <source>The file comes from a computer that was revoked, so nothing was taken over. Ask an administrator.</source>
        <translation>文件来自已吊销的电脑，未接收任何内容。请联系管理员。</translation>
    </message>
    <message>
        <source>The file is a release or the answer to a request, not an exchange file. Apply the release, or accept the answer.</source>
        <translation>该文件是发布包或加入批复，不是交换文件。请应用发布包或接受批复。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
